import type { Problem } from './problems'

/** One thing that a refusal says is missing: `{ code: 'REFERRAL_RECEIVER', subject: 'SAFETY' }`. */
export interface Missing {
  readonly code: string
  readonly subject?: string
}

/** What a refusal names as missing; nothing for any other problem. */
export function missingOf(problem: Problem): readonly Missing[] {
  const missing: unknown = Object.entries(problem).find(([name]) => name === 'missing')?.[1]
  return Array.isArray(missing) ? missing.filter(isMissing) : []
}

function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
}
