import { Checkbox, Stack, Textarea } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { optional } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Tiles } from '@/ui/Tiles'
import { PrivateNote } from './PrivateNote'
import { handedIn, holdSupervision } from './queries'

const presences = ['PRESENT', 'ABSENT', 'EXCUSED'] as const satisfies readonly Schema<'Presence'>[]

const none: readonly string[] = []

export interface HoldFormProps {
  readonly meeting: Schema<'SupervisionSessionView'>
}

/** Who was there, what was talked about, what was agreed; and apart from it what stays with the supervisor. */
export function HoldForm({ meeting }: HoldFormProps) {
  const { attendance } = meeting
  const navigate = useNavigate()
  const saved = useSaved('/supervision-sessions', '/today')
  const { t } = useTranslation(['supervision', 'form'])
  const toMeeting = { to: '/supervision/$meetingId', params: { meetingId: meeting.id } } as const
  const [presence, setPresence] = useState<Record<string, Schema<'Presence'>>>({})
  const presenceOf = (advocate: string) => presence[advocate] ?? 'PRESENT'
  const recent = useQueries({ queries: attendance.map(({ advocateId }) => handedIn(advocateId)) })
  const sessions = recent.flatMap(({ data }) => data?.items ?? []).filter(({ status }) => status !== 'DRAFT')

  const state = useApiForm({
    initialValues: { peerSessionIds: none, agreedPoints: '', note: '' },
    send: ({ peerSessionIds, agreedPoints, note }) =>
      holdSupervision(meeting, {
        attendance: attendance.map(({ advocateId }) => ({ advocateId, presence: presenceOf(advocateId) })),
        peerSessionIds: [...peerSessionIds],
        agreedPoints: optional(agreedPoints),
        note: optional(note),
      }),
    onSaved: async () => {
      await saved(t('hold.done'))
      await navigate(toMeeting)
    },
  })
  const field = state.form.getInputProps

  return (
    <RecordForm
      state={state}
      submitLabel={t('hold.save')}
      cancel={
        <ButtonLink {...toMeeting} variant="default">
          {t('form:cancel')}
        </ButtonLink>
      }
    >
      {attendance.map(({ advocateId, name }) => (
        <Tiles
          key={advocateId}
          legend={name}
          value={presenceOf(advocateId)}
          tiles={presences.map((value) => ({ value, label: t(`presence.${value}`) }))}
          onChange={(value) => setPresence((current) => ({ ...current, [advocateId]: value }))}
        />
      ))}
      {sessions.length > 0 && (
        <Checkbox.Group
          label={t('hold.sessions')}
          description={t('hold.sessionsHelp')}
          {...field('peerSessionIds')}
        >
          <Stack gap="xs" mt="xs">
            {sessions.map(({ id, number, advocateName }) => (
              <Checkbox key={id} value={id} label={`${t('sessionNumber', { number })} · ${advocateName}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Textarea
        label={t('agreed.title')}
        description={t('agreed.about')}
        rows={3}
        maxLength={10_000}
        {...field('agreedPoints')}
      />
      <PrivateNote {...field('note')} />
    </RecordForm>
  )
}
