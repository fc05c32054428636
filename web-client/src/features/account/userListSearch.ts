import type { Schema } from '@/api/contract'
import { flag, natural, oneOf } from '@/lib/searchParams'
import { roles } from './roles'

export const userSorts = ['displayName', '-displayName'] as const

export interface UserListSearch {
  readonly offset?: number
  readonly sort?: (typeof userSorts)[number]
  readonly role?: Schema<'Role'>
  readonly active?: boolean
  /** From the school switcher. */
  readonly school?: string
}

export function userListSearch(search: Record<string, unknown>): UserListSearch {
  return {
    offset: natural(search['offset']),
    sort: oneOf(search['sort'], userSorts),
    role: oneOf(search['role'], roles),
    active: flag(search['active']),
  }
}
