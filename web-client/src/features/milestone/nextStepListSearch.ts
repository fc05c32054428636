import type { Schema } from '@/api/contract'
import { day, flag, natural, oneOf, text } from '@/lib/searchParams'

export const nextStepStates = [
  'PLANNED',
  'IN_PROGRESS',
  'DONE',
  'DROPPED',
] as const satisfies readonly Schema<'NextStepState'>[]

export interface NextStepListSearch {
  readonly offset?: number
  /** Without one, those that are still to be done. */
  readonly state?: Schema<'NextStepState'> | 'ALL'
  readonly mine?: boolean
  readonly cycle?: string
  readonly from?: string
  readonly until?: string
  /** The month of the calendar, `YYYY-MM`; the list without one. */
  readonly month?: string
  /** From the school switcher. */
  readonly school?: string
}

export function nextStepListSearch(search: Record<string, unknown>): NextStepListSearch {
  const month = text(search['month'])
  return {
    offset: natural(search['offset']),
    state: oneOf(search['state'], [...nextStepStates, 'ALL']),
    mine: flag(search['mine']) || undefined,
    cycle: text(search['cycle']),
    from: day(search['from']),
    until: day(search['until']),
    month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
  }
}
