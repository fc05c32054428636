import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DisabledButton } from '@/ui/DisabledButton'

export interface MeetingActionsProps {
  readonly meeting: Schema<'SupervisionSessionView'>
}

/** What can be done with a planned meeting; it is held once it has begun. */
export function MeetingActions({ meeting }: MeetingActionsProps) {
  const navigate = useNavigate()
  const { t } = useTranslation('supervision')
  const params = { meetingId: meeting.id }
  return (
    <>
      <ButtonLink to="/supervision/$meetingId" params={params} search={{ cancel: true }} variant="default">
        {t('cancel.title')}
      </ButtonLink>
      <ButtonLink to="/supervision/$meetingId/edit" params={params} variant="default">
        {t('edit.title')}
      </ButtonLink>
      <DisabledButton
        disabledReason={Date.parse(meeting.startsAt) > Date.now() ? t('hold.notYet') : undefined}
        onClick={() => navigate({ to: '/supervision/$meetingId/hold', params })}
      >
        {t('hold.title')}
      </DisabledButton>
    </>
  )
}
