import type { Schema } from '@/api/contract'
import { flag, natural, oneOf } from '@/lib/searchParams'

export const personKinds = [
  'STUDENT',
  'STAFF',
  'GUARDIAN',
  'COMMUNITY',
] as const satisfies readonly Schema<'PersonKind'>[]

export const peopleSorts = ['familyName', '-familyName', 'givenName', 'gradeLevel', '-updatedAt'] as const

export interface PeopleSearch {
  readonly offset?: number
  readonly kind?: Schema<'PersonKind'>
  readonly active?: boolean
  readonly sort?: (typeof peopleSorts)[number]
  /** From the school switcher. */
  readonly school?: string
}

/** A person's name is never part of it: addresses end up in histories and logs. */
export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    offset: natural(search['offset']),
    kind: oneOf(search['kind'], personKinds),
    active: flag(search['active']),
    sort: oneOf(search['sort'], peopleSorts),
  }
}
