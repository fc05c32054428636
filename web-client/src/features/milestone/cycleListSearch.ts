import type { Schema } from '@/api/contract'
import { natural, oneOf } from '@/lib/searchParams'

export const tracks = ['LEADERSHIP', 'STAFF'] as const satisfies readonly Schema<'Track'>[]
export const cycleStatuses = ['OPEN', 'CLOSED'] as const satisfies readonly Schema<'CycleStatus'>[]

export interface CycleListSearch {
  readonly offset?: number
  readonly status?: Schema<'CycleStatus'>
  readonly track?: Schema<'Track'>
  /** From the school switcher. */
  readonly school?: string
}

export function cycleListSearch(search: Record<string, unknown>): CycleListSearch {
  return {
    offset: natural(search['offset']),
    status: oneOf(search['status'], cycleStatuses),
    track: oneOf(search['track'], tracks),
  }
}
