import type { Schema } from '@/api/contract'
import type { PickedPerson } from '@/form/PersonPicker'
import { optional } from '@/form/rules'
import { instantAt, wallClockIn } from '@/lib/wallClock'

/** What stands on the page, whole or not; it becomes an input when enough of it is there. */
export interface Recording {
  readonly model: string | undefined
  readonly origin: Schema<'SessionOrigin'> | undefined
  readonly named: boolean | undefined
  readonly recipient: PickedPerson | undefined
  readonly gradeBand: Schema<'GradeBand'> | undefined
  readonly headCount: string
  readonly startedAt: string
  readonly minutes: string
  readonly topic: string | undefined
  readonly limitsTold: boolean
  readonly place: string
  readonly note: string
}

export const gradeBands = [
  'GRADES_K_5',
  'GRADES_6_8',
  'GRADES_9_10',
  'GRADES_11_12',
] as const satisfies readonly Schema<'GradeBand'>[]

export const lengths = ['10', '20', '30', '45', '60'] as const

const USUAL_MINUTES = 20

export function recordingOf(
  draft: Schema<'PeerSessionView'> | undefined,
  timeZone: string,
  onlyModel: string | undefined,
  now: Date,
): Recording {
  if (!draft) {
    const begun = new Date(now.getTime() - USUAL_MINUTES * 60_000)
    return { ...empty, model: onlyModel, startedAt: wallClockIn(timeZone, begun) }
  }
  return {
    model: draft.modelCode,
    origin: draft.origin,
    named: draft.recipient ? true : draft.gradeBand ? false : undefined,
    recipient: draft.recipient,
    gradeBand: draft.gradeBand,
    headCount: draft.headCount === undefined ? '' : String(draft.headCount),
    startedAt: wallClockIn(timeZone, new Date(draft.startedAt)),
    minutes: String(draft.minutes),
    topic: draft.topic,
    limitsTold: draft.limitsTold,
    place: draft.place ?? '',
    note: draft.note ?? '',
  }
}

/** What the server takes, or nothing while the least of it is missing. */
export function inputOf(
  recording: Recording,
  advocateId: string,
  timeZone: string,
  individuals: boolean,
): Schema<'PeerSessionInput'> | undefined {
  const { model, startedAt, minutes } = recording
  const origin = individuals ? recording.origin : 'SCHEDULED'
  if (!model || !origin || !startedAt || !whole(minutes)) return undefined
  return {
    advocateId,
    modelCode: model,
    origin,
    startedAt: instantAt(timeZone, startedAt),
    minutes: Number(minutes),
    topic: recording.topic,
    recipientId: individuals && recording.named ? recording.recipient?.id : undefined,
    gradeBand: individuals && recording.named === false ? recording.gradeBand : undefined,
    headCount: !individuals && whole(recording.headCount) ? Number(recording.headCount) : undefined,
    place: optional(recording.place),
    limitsTold: recording.limitsTold,
    note: optional(recording.note),
  }
}

export type RecordingField = keyof Recording

/** What is missing before it can be handed in, by field, as keys of our words. */
export function gapsOf(recording: Recording, individuals: boolean) {
  const named = recording.origin === 'SCHEDULED' || recording.origin === 'STAFF_REFERRAL'
  const gaps: Partial<Record<RecordingField, GapKey>> = {}
  if (!recording.model) gaps.model = 'model'
  if (!recording.startedAt) gaps.startedAt = 'startedAt'
  if (!whole(recording.minutes) || Number(recording.minutes) > 180) gaps.minutes = 'minutes'
  if (!individuals) {
    if (!whole(recording.headCount)) gaps.headCount = 'headCount'
    return gaps
  }
  if (!recording.origin) gaps.origin = 'origin'
  if (named && !recording.recipient) gaps.recipient = 'recipient'
  if (!recording.topic) gaps.topic = 'topic'
  if (!recording.limitsTold) gaps.limitsTold = 'limitsTold'
  return gaps
}

export type GapKey =
  | 'model'
  | 'origin'
  | 'recipient'
  | 'headCount'
  | 'startedAt'
  | 'minutes'
  | 'topic'
  | 'limitsTold'

const empty: Recording = {
  model: undefined,
  origin: undefined,
  named: undefined,
  recipient: undefined,
  gradeBand: undefined,
  headCount: '',
  startedAt: '',
  minutes: String(USUAL_MINUTES),
  topic: undefined,
  limitsTold: false,
  place: '',
  note: '',
}

function whole(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text.trim())
}
