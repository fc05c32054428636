import { natural, oneOf } from '@/lib/searchParams'

export const schoolYearSorts = ['-startsOn', 'startsOn', 'name'] as const

export interface SchoolYearListSearch {
  readonly offset?: number
  readonly sort?: (typeof schoolYearSorts)[number]
  /** From the school switcher. */
  readonly school?: string
}

export function schoolYearListSearch(search: Record<string, unknown>): SchoolYearListSearch {
  return { offset: natural(search['offset']), sort: oneOf(search['sort'], schoolYearSorts) }
}
