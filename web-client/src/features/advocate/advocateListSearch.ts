import type { Schema } from '@/api/contract'
import { natural, oneOf, text } from '@/lib/searchParams'

export const advocateStatuses = [
  'CANDIDATE',
  'SELECTED',
  'PAUSED',
  'ENDED',
] as const satisfies readonly Schema<'AdvocateStatus'>[]

export const advocateSorts = ['name', '-name', 'termEndsOn', '-updatedAt'] as const

export interface AdvocateListSearch {
  readonly offset?: number
  readonly sort?: (typeof advocateSorts)[number]
  readonly status?: Schema<'AdvocateStatus'>
  readonly program?: string
  readonly supervisor?: string
  /** From the school switcher. */
  readonly school?: string
}

export function advocateListSearch(search: Record<string, unknown>): AdvocateListSearch {
  return {
    offset: natural(search['offset']),
    sort: oneOf(search['sort'], advocateSorts),
    status: oneOf(search['status'], advocateStatuses),
    program: text(search['program']),
    supervisor: text(search['supervisor']),
  }
}
