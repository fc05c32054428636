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
