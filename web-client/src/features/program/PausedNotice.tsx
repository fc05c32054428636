import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Notice } from '@/ui/Notice'

export interface PausedNoticeProps {
  readonly program: Schema<'ProgramView'>
  readonly editable: boolean
}

/** The program paused by itself because someone who receives referrals has left (R58); what to do, in its order. */
export function PausedNotice({ program, editable }: PausedNoticeProps) {
  const me = useMe()
  const { t, i18n } = useTranslation('program')
  if (program.pauseReason !== 'RECEIVER_MISSING' || !program.pausedAt) return null
  const timeZone = me.schools.find(({ id }) => id === program.schoolId)?.timeZone ?? me.district.timeZone
  const since = formatInstant(program.pausedAt, timeZone, i18n.language)

  return (
    <Notice tone="urgent" title={t('paused.title')}>
      <Stack gap="sm" align="flex-start">
        <Text>{t('paused.text', { since })}</Text>
        <Text>{t(editable ? 'paused.next' : 'paused.coordinator')}</Text>
        {editable && (
          <ButtonLink to="/programs/$programId/referral-directory" params={{ programId: program.id }}>
            {t('directory.change')}
          </ButtonLink>
        )}
      </Stack>
    </Notice>
  )
}
