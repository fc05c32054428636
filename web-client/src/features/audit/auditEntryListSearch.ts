import type { Schema } from '@/api/contract'
import { oneOf, text } from '@/lib/searchParams'

export const outcomes = ['DONE', 'READ', 'REFUSED'] as const satisfies readonly Schema<'AuditOutcome'>[]

export interface AuditEntryListSearch {
  readonly outcome?: Schema<'AuditOutcome'>
  /** The record, for its access log. */
  readonly subjectId?: string
  /** The account that acted. */
  readonly accountId?: string
  /** First and last day, in the district's zone. */
  readonly from?: string
  readonly until?: string
  /** Where the next older part begins. */
  readonly cursor?: string
  /** From the school switcher. */
  readonly school?: string
}

export function auditEntryListSearch(search: Record<string, unknown>): AuditEntryListSearch {
  return {
    outcome: oneOf(search['outcome'], outcomes),
    subjectId: uuidText(search['subjectId']),
    accountId: uuidText(search['accountId']),
    from: day(search['from']),
    until: day(search['until']),
    cursor: text(search['cursor']),
  }
}

function day(value: unknown): string | undefined {
  const written = text(value)
  return written && /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written))
    ? written
    : undefined
}

function uuidText(value: unknown): string | undefined {
  const written = text(value)
  return written && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(written) ? written : undefined
}
