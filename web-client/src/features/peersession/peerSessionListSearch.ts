import type { Schema } from '@/api/contract'
import { day, flag, natural, oneOf, text } from '@/lib/searchParams'

export const sessionStatuses = [
  'DRAFT',
  'SUBMITTED',
  'REVIEWED',
] as const satisfies readonly Schema<'PeerSessionStatus'>[]

export const sessionSorts = ['-startedAt', 'startedAt', 'submittedAt'] as const

export interface PeerSessionListSearch {
  readonly offset?: number
  readonly sort?: (typeof sessionSorts)[number]
  readonly status?: Schema<'PeerSessionStatus'>
  readonly model?: string
  /** The advocate's record, by its number of letters and digits; never a name. */
  readonly advocate?: string
  readonly from?: string
  readonly until?: string
  /** Only what waits for a review: handed in, or left as a draft for two days. */
  readonly queue?: boolean
  /** From the school switcher. */
  readonly school?: string
}

export function peerSessionListSearch(search: Record<string, unknown>): PeerSessionListSearch {
  return {
    offset: natural(search['offset']),
    sort: oneOf(search['sort'], sessionSorts),
    status: oneOf(search['status'], sessionStatuses),
    model: text(search['model']),
    advocate: text(search['advocate']),
    from: day(search['from']),
    until: day(search['until']),
    queue: flag(search['queue']),
  }
}
