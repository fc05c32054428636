import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { instantAt, wallClockIn } from '@/lib/wallClock'
import { DateTimeField } from '@/ui/DateTimeField'

type Advocate = Schema<'PeerAdvocateRow'>

export interface SupervisionFormProps<Result> {
  readonly meeting?: Schema<'SupervisionSessionView'>
  /** Whom one may supervise; all of them serve now. */
  readonly advocates: readonly Advocate[]
  /** Ticked from the start. */
  readonly advocateId?: string
  readonly send: (input: Schema<'SupervisionSessionInput'>, key: string) => Promise<Result>
  readonly onSaved: (result: Result) => Promise<void>
  readonly submitLabel: string
  readonly cancel: React.ReactNode
}

/** With whom, when and how long; one advocate makes it individual, several a group. */
export function SupervisionForm<Result>(props: SupervisionFormProps<Result>) {
  const { meeting, advocates, send, onSaved } = props
  const me = useMe()
  const { t } = useTranslation(['supervision', 'form'])
  const first = advocates.find(({ id }) => id === props.advocateId) ?? advocates[0]
  const [programId, setProgramId] = useState(meeting?.programId ?? first?.programId ?? '')
  const offered = advocates.filter((advocate) => advocate.programId === programId)
  const timeZone = zoneOf(me, meeting?.schoolId ?? offered[0]?.schoolId)
  const programs = new Map(advocates.map((advocate) => [advocate.programId, advocate.program]))

  const state = useApiForm({
    initialValues: {
      advocateIds:
        meeting?.attendance.map(({ advocateId }) => advocateId) ??
        (props.advocateId ? [props.advocateId] : []),
      startsAt: wallClockIn(timeZone, meeting ? new Date(meeting.startsAt) : new Date()),
      minutes: String(meeting?.minutes ?? 30),
    },
    validate: ({ advocateIds, startsAt, minutes }) =>
      found({
        advocateIds: advocateIds.length === 0 ? t('plan.nobody') : undefined,
        startsAt: required(startsAt, t('form:required')),
        minutes:
          /^\d+$/.test(minutes) && Number(minutes) >= 5 && Number(minutes) <= 480
            ? undefined
            : t('plan.length'),
      }),
    send: ({ advocateIds, startsAt, minutes }, key) => {
      const chosen = advocateIds.filter((id) => offered.some((advocate) => advocate.id === id))
      return send(
        {
          programId,
          supervisorId: meeting?.supervisor.id,
          kind: chosen.length > 1 ? 'GROUP' : 'INDIVIDUAL',
          startsAt: instantAt(timeZone, startsAt),
          minutes: Number(minutes),
          advocateIds: chosen,
        },
        key,
      )
    },
    onSaved,
  })
  const field = state.form.getInputProps

  return (
    <RecordForm state={state} submitLabel={props.submitLabel} cancel={props.cancel}>
      {programs.size > 1 && !meeting && (
        <NativeSelect
          label={t('program')}
          value={programId}
          data={[...programs].map(([value, label]) => ({ value, label }))}
          onChange={(event) => setProgramId(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group label={t('plan.with')} description={t('plan.withHelp')} {...field('advocateIds')}>
        <Stack gap="xs" mt="xs">
          {offered.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DateTimeField label={t('startsAt')} description={t('plan.whenHelp')} required {...field('startsAt')} />
      <TextInput label={t('minutes')} inputMode="numeric" maxLength={3} required {...field('minutes')} />
    </RecordForm>
  )
}
