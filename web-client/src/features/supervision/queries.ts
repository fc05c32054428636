import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { SupervisionListSearch } from './supervisionListSearch'

export const supervisionList = (search: SupervisionListSearch) =>
  api.queryOptions('get', '/supervision-sessions', { params: { query: listQuery(search) } })

/** As the server calls the filters that stand in the address. */
export function listQuery(search: SupervisionListSearch) {
  return {
    limit: PAGE_SIZE,
    offset: search.offset,
    schoolId: search.school,
    advocateId: search.advocate,
    status: search.status,
    from: search.from,
    until: search.until,
  }
}

export const supervisionSession = (id: string) =>
  api.queryOptions('get', '/supervision-sessions/{id}', { params: { path: { id } } })

export const weeklyState = (programId: string, weeks: number) =>
  api.queryOptions('get', '/supervision-sessions/weekly-state', { params: { query: { programId, weeks } } })

export const programs = () => api.queryOptions('get', '/programs', { params: { query: { limit: 100 } } })

export const roster = () => api.queryOptions('get', '/peer-advocates', { params: { query: { limit: 100 } } })

/** What an advocate has handed in lately, to be talked about by its number. */
export const handedIn = (advocateId: string) =>
  api.queryOptions('get', '/peer-sessions', {
    params: { query: { limit: 10, advocateId, sort: '-startedAt' } },
  })

export async function planSupervision(body: Schema<'SupervisionSessionInput'>, key: string) {
  const { data } = await client.POST('/supervision-sessions', { body, headers: idempotent(key) })
  return data
}

type Meeting = Schema<'SupervisionSessionView'>

const of = ({ id, version }: Meeting) => ({ params: { path: { id } }, headers: ifMatch(version) })

export async function changeSupervision(meeting: Meeting, body: Schema<'SupervisionSessionInput'>) {
  const { data } = await client.PUT('/supervision-sessions/{id}', { ...of(meeting), body })
  return data
}

export async function holdSupervision(meeting: Meeting, body: Schema<'HoldingInput'>) {
  const { data } = await client.POST('/supervision-sessions/{id}/holding', { ...of(meeting), body })
  return data
}

export async function cancelSupervision(meeting: Meeting, body: Schema<'CancellationInput'>) {
  const { data } = await client.POST('/supervision-sessions/{id}/cancellation', { ...of(meeting), body })
  return data
}
