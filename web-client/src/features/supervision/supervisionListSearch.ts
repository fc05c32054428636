import type { Schema } from '@/api/contract'
import { day, natural, oneOf, text } from '@/lib/searchParams'

export const supervisionStatuses = [
  'PLANNED',
  'HELD',
  'CANCELLED',
] as const satisfies readonly Schema<'SupervisionStatus'>[]

export interface SupervisionListSearch {
  readonly offset?: number
  readonly status?: Schema<'SupervisionStatus'>
  readonly advocate?: string
  readonly from?: string
  readonly until?: string
  /** From the school switcher. */
  readonly school?: string
}

export function supervisionListSearch(search: Record<string, unknown>): SupervisionListSearch {
  return {
    offset: natural(search['offset']),
    status: oneOf(search['status'], supervisionStatuses),
    advocate: text(search['advocate']),
    from: day(search['from']),
    until: day(search['until']),
  }
}
