import type { Schema } from '@/api/contract'

/** In the order of the personas, which is how people think of them. */
export const roles = [
  'PROGRAM_COORDINATOR',
  'SUPERVISOR',
  'COUNSELLOR',
  'PEER_ADVOCATE',
  'STUDENT_PARTICIPANT',
  'GUARDIAN',
  'REFERRING_STAFF',
  'PEER_SUPPORT_SPECIALIST',
  'SCHOOL_LEADER',
  'COALITION_COORDINATOR',
  'DISTRICT_ADMINISTRATOR',
  'PRIVACY_OFFICER',
  'BOARD_VIEWER',
  'INTEGRATION_CLIENT',
] as const satisfies readonly Schema<'Role'>[]

/** What a person can be; an integration is no person. */
export const personalRoles = roles.filter((role) => role !== 'INTEGRATION_CLIENT')

/** Mirrors the server's `Role`: held at a school, in the whole district, or as it is given. */
export function placeOf(role: Schema<'Role'>): 'school' | 'district' | 'either' {
  switch (role) {
    case 'DISTRICT_ADMINISTRATOR':
    case 'PRIVACY_OFFICER':
    case 'INTEGRATION_CLIENT':
      return 'district'
    case 'COALITION_COORDINATOR':
    case 'BOARD_VIEWER':
      return 'either'
    default:
      return 'school'
  }
}
