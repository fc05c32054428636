import type { Schema } from '@/api/contract'
import { natural, oneOf } from '@/lib/searchParams'

export const programStatuses = [
  'DRAFT',
  'ACTIVE',
  'PAUSED',
  'ENDED',
] as const satisfies readonly Schema<'ProgramStatus'>[]

export const programSorts = ['name', '-name', '-updatedAt'] as const

export interface ProgramListSearch {
  readonly offset?: number
  readonly sort?: (typeof programSorts)[number]
  readonly status?: Schema<'ProgramStatus'>
  /** From the school switcher. */
  readonly school?: string
}

export function programListSearch(search: Record<string, unknown>): ProgramListSearch {
  return {
    offset: natural(search['offset']),
    sort: oneOf(search['sort'], programSorts),
    status: oneOf(search['status'], programStatuses),
  }
}
