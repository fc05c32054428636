import type { Me } from '@/api/can'
import type { Schema } from '@/api/contract'

/** These people, and whoever is signed in: one can always own a step oneself. */
export function withMe(people: readonly Schema<'PersonName'>[], me: Me): readonly Schema<'PersonName'>[] {
  const { personId } = me
  return personId === undefined || people.some(({ id }) => id === personId)
    ? people
    : [{ id: personId, name: me.account.displayName }, ...people]
}
