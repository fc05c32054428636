import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { TextLink } from '@/lib/links/TextLink'
import { Notice } from '@/ui/Notice'
import { IHaveItButton } from './IHaveItButton'

export interface RedReferralsProps {
  readonly rows: readonly Schema<'ReferralRow'>[]
}

/** Above every list, whatever its order: what nobody has yet, with the time that has passed. */
export function RedReferrals({ rows }: RedReferralsProps) {
  const { t } = useTranslation('referral')
  if (rows.length === 0) return null
  return (
    <Stack gap="sm">
      {rows.map((row) => (
        <Notice
          key={row.id}
          tone="urgent"
          title={t('red.title', { number: row.number })}
          clock={{ since: row.waitingSince ?? row.sentAt, label: t('waiting') }}
        >
          <Text size="sm">{[t(`kind.${row.referralKind}`), row.senderName].filter(Boolean).join(' · ')}</Text>
          <Group mt="sm">
            <IHaveItButton id={row.id} number={row.number} label={t('have.button')} urgent />
            <TextLink to="/referrals/$referralId" params={{ referralId: row.id }}>
              {t('number', { number: row.number })}
            </TextLink>
          </Group>
        </Notice>
      ))}
    </Stack>
  )
}
