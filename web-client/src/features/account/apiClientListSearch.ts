import { natural, oneOf } from '@/lib/searchParams'

export const apiClientSorts = ['name', 'expiresAt'] as const

export interface ApiClientListSearch {
  readonly offset?: number
  readonly sort?: (typeof apiClientSorts)[number]
}

export function apiClientListSearch(search: Record<string, unknown>): ApiClientListSearch {
  return { offset: natural(search['offset']), sort: oneOf(search['sort'], apiClientSorts) }
}
