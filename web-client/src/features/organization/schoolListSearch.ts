import { natural, oneOf } from '@/lib/searchParams'

export const schoolSorts = ['name', '-name'] as const

export interface SchoolListSearch {
  readonly offset?: number
  readonly sort?: (typeof schoolSorts)[number]
}

/** The list's state as it stands in the address. */
export function schoolListSearch(search: Record<string, unknown>): SchoolListSearch {
  return { offset: natural(search['offset']), sort: oneOf(search['sort'], schoolSorts) }
}
