import { can, hasRole, type Me } from '@/api/can'
import type { Schema } from '@/api/contract'

/** Whose cycle this person may start; one's own is always there. */
export function cycleScopesOf(me: Me): readonly Schema<'CycleScope'>[] {
  return [
    ...(can(me, 'milestone:facilitate') ? (['SCHOOL'] as const) : []),
    ...(hasRole(me, 'DISTRICT_ADMINISTRATOR') ? (['DISTRICT'] as const) : []),
    'INDIVIDUAL',
  ]
}
