import type { Schema } from '@/api/contract'
import { natural, oneOf } from '@/lib/searchParams'

export const personKinds = [
  'STUDENT',
  'STAFF',
  'GUARDIAN',
  'COMMUNITY',
] as const satisfies readonly Schema<'PersonKind'>[]

export interface PeopleSearch {
  readonly offset?: number
  readonly kind?: Schema<'PersonKind'>
  /** From the school switcher. */
  readonly school?: string
}

/** A person's name is never part of it: addresses end up in histories and logs. */
export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  return { offset: natural(search['offset']), kind: oneOf(search['kind'], personKinds) }
}
