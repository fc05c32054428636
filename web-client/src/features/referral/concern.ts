import type { Schema } from '@/api/contract'
import type { PickedPerson } from '@/form/PersonPicker'
import { optional } from '@/form/rules'
import type { gradeBands } from './gradeBands'

/** A concern as it is being written. It has no draft: what is saved is sent (R54). */
export interface Concern {
  readonly kind: string | undefined
  readonly sameDay: boolean
  readonly student: PickedPerson | undefined
  readonly gradeBand: (typeof gradeBands)[number] | undefined
  readonly household: boolean
  readonly words: string
  readonly agreement: Schema<'Agreement'> | undefined
  readonly ground: string
  readonly told: boolean | undefined
  readonly notToldBecause: string
  readonly notThese: readonly string[]
  readonly manner: Schema<'HandOverManner'> | undefined
  readonly toldAdult: PickedPerson | undefined
}

export const noConcern: Concern = {
  kind: undefined,
  sameDay: false,
  student: undefined,
  gradeBand: undefined,
  household: false,
  words: '',
  agreement: undefined,
  ground: '',
  told: undefined,
  notToldBecause: '',
  notThese: [],
  manner: undefined,
  toldAdult: undefined,
}

export type ConcernGap = 'kind' | 'words' | 'agreement' | 'ground' | 'told' | 'notToldBecause' | 'toldAdult'

/** At least as urgent as its kind; the sender can only raise it. */
export function urgencyOf(kind: Schema<'ConcernKind'>, sameDay: boolean): Schema<'Urgency'> {
  const least = kind.safety ? 'SAFETY' : (kind.minimumUrgency ?? 'ROUTINE')
  return least === 'ROUTINE' && sameDay ? 'SAME_DAY' : least
}

/** What is missing before it can be sent, in the order of the page. A safety concern asks for the words alone. */
export function gapsOf(concern: Concern, urgency: Schema<'Urgency'> | undefined): readonly ConcernGap[] {
  const gaps: ConcernGap[] = []
  if (!concern.kind) gaps.push('kind')
  if (concern.manner && !concern.toldAdult) gaps.push('toldAdult')
  if (concern.words.trim() === '') gaps.push('words')
  if (urgency === 'SAFETY') return gaps
  if (urgency === 'ROUTINE' && !concern.agreement) gaps.push('agreement')
  if (concern.agreement === 'DUTY_TO_INFORM') {
    if (concern.ground.trim() === '') gaps.push('ground')
    if (concern.told === undefined) gaps.push('told')
    if (concern.told === false && concern.notToldBecause.trim() === '') gaps.push('notToldBecause')
  }
  return gaps
}

export interface ConcernPlace {
  readonly programId: string
  readonly peerSessionId?: string
  readonly rerouteOfId?: string
}

export function inputOf(
  concern: Concern,
  kind: Schema<'ConcernKind'>,
  place: ConcernPlace,
): Schema<'ReferralInput'> {
  const urgency = urgencyOf(kind, concern.sameDay)
  const duty = concern.agreement === 'DUTY_TO_INFORM'
  return {
    ...place,
    concernKind: kind.code,
    urgency,
    studentId: concern.student?.id,
    gradeBand: concern.student ? undefined : concern.gradeBand,
    householdInvolved: concern.household,
    words: concern.words.trim(),
    agreement:
      urgency === 'SAFETY' || !concern.agreement
        ? undefined
        : {
            kind: concern.agreement,
            ground: duty ? optional(concern.ground) : undefined,
            studentTold: duty ? concern.told : undefined,
            notToldBecause: duty && concern.told === false ? optional(concern.notToldBecause) : undefined,
          },
    notThisAdult: [...concern.notThese],
    handOver:
      concern.manner && concern.toldAdult
        ? { manner: concern.manner, toPersonId: concern.toldAdult.id }
        : undefined,
  }
}

/** Whose turn it would be: the receiver of the kind, else the deputy, passing over who has left or was ruled out. */
export function receiverOf(
  { roles, unavailable }: Schema<'ReferralDirectoryView'>,
  kind: Schema<'ConcernKind'>,
  urgency: Schema<'Urgency'>,
  notThese: readonly string[],
): Schema<'PersonName'> | undefined {
  const wanted = urgency === 'SAFETY' ? 'SAFETY' : kind.referralKind
  const named = roles
    .filter((role) => role.kind === wanted)
    .flatMap(({ receiverId, receiverName, deputyId, deputyName }) => [
      { id: receiverId, name: receiverName },
      ...(deputyId && deputyName ? [{ id: deputyId, name: deputyName }] : []),
    ])
  return named.find(({ id }) => !notThese.includes(id) && !unavailable.includes(id))
}
