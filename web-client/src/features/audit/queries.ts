import { api } from '@/api/client'
import { instantAt } from '@/lib/wallClock'
import type { AuditEntryListSearch } from './auditEntryListSearch'

export const auditEntryList = (search: AuditEntryListSearch, timeZone: string) =>
  api.queryOptions('get', '/audit-entries', {
    params: { query: { limit: 50, cursor: search.cursor, ...auditEntryFilter(search, timeZone) } },
  })

/** Days of the district become moments: from the first one's midnight until the last one's end. */
export function auditEntryFilter(search: AuditEntryListSearch, timeZone: string) {
  const { outcome, subjectId, accountId, school, from, until } = search
  return {
    outcome,
    subjectId,
    accountId,
    schoolId: school,
    from: from && instantAt(timeZone, `${from}T00:00`),
    until: until && instantAt(timeZone, `${dayAfter(until)}T00:00`),
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
