import type { components } from './schema'

export type Me = components['schemas']['MeView']
export type Role = components['schemas']['Role']

/** Mirrors the server's permission on the method. The server decides; this only saves people a refusal. */
export function can(me: Me, permission: string): boolean {
  return me.permissions.includes(permission)
}

export function hasRole(me: Me, ...roles: readonly Role[]): boolean {
  return me.memberships.some((membership) => roles.includes(membership.role))
}

/** Students who help other students: every page of theirs carries the way to an adult. */
export function isStudent(me: Me): boolean {
  return hasRole(me, 'PEER_ADVOCATE', 'STUDENT_PARTICIPANT')
}
