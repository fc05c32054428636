/** What an integration can be given: the server's `INTEGRATION_CLIENT`. */
export const scopes = [
  'school:read',
  'person:read',
  'person:write',
  'program:read',
  'advocate:read',
  'milestone:read',
] as const
