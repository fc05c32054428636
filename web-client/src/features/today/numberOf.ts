import type { Schema } from '@/api/contract'

/** What the number of an item is a number of. */
export function numberOf(kind: Schema<'TodayKind'>): 'number' | 'session' {
  return kind === 'SESSION_DRAFT' || kind === 'SESSION_TO_REVIEW' ? 'session' : 'number'
}
