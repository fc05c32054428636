import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { oneOf } from '@/lib/searchParams'
import { Card } from '@/ui/Card'
import { cancelSupervision } from './queries'

const reasons = [
  'ADVOCATE_AWAY',
  'SUPERVISOR_AWAY',
  'SCHOOL_CLOSED',
  'MOVED',
  'OTHER',
] as const satisfies readonly Schema<'CancellationReason'>[]

export interface CancelMeetingProps {
  readonly meeting: Schema<'SupervisionSessionView'>
}

/** A cancelled meeting does not count for the week (R71); the reason is one of a few, so that it names nobody. */
export function CancelMeeting({ meeting }: CancelMeetingProps) {
  const navigate = useNavigate()
  const saved = useSaved('/supervision-sessions', '/today')
  const { t } = useTranslation('supervision')
  const toMeeting = { to: '/supervision/$meetingId', params: { meetingId: meeting.id }, search: {} } as const
  const state = useApiForm({
    initialValues: { reason: 'ADVOCATE_AWAY' },
    send: ({ reason }) => cancelSupervision(meeting, { reason: oneOf(reason, reasons) ?? 'OTHER' }),
    onSaved: async () => {
      await saved(t('cancel.done'))
      await navigate(toMeeting)
    },
  })

  return (
    <Card title={t('cancel.question')}>
      <RecordForm
        state={state}
        submitLabel={t('cancel.title')}
        cancel={
          <ButtonLink {...toMeeting} variant="default">
            {t('cancel.keep')}
          </ButtonLink>
        }
      >
        <NativeSelect
          label={t('cancel.reason')}
          description={t('cancel.consequence')}
          data={reasons.map((value) => ({ value, label: t(`cancel.${value}`) }))}
          {...state.form.getInputProps('reason')}
        />
      </RecordForm>
    </Card>
  )
}
