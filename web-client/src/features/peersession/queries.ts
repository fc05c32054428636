import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { PeerSessionListSearch } from './peerSessionListSearch'

const lasting = { staleTime: Number.POSITIVE_INFINITY }

export const peerSessionList = (search: PeerSessionListSearch) =>
  api.queryOptions('get', '/peer-sessions', { params: { query: listQuery(search) } })

/** As the server calls the filters that stand in the address. */
export function listQuery(search: PeerSessionListSearch) {
  return {
    limit: PAGE_SIZE,
    offset: search.offset,
    sort: search.sort,
    schoolId: search.school,
    advocateId: search.advocate,
    status: search.status,
    modelCode: search.model,
    startedFrom: search.from,
    startedUntil: search.until,
    unreviewedSince: search.queue ? endOfThisHour() : undefined,
  }
}

export const peerSession = (id: string) =>
  api.queryOptions('get', '/peer-sessions/{id}', { params: { path: { id } } })

/** The two longest waiting: the one at hand and the one after it. */
export const waitingForReview = () =>
  api.queryOptions('get', '/peer-sessions', {
    params: { query: { limit: 2, status: 'SUBMITTED', sort: 'submittedAt' } },
  })

export const topics = () => api.queryOptions('get', '/peer-sessions/topics', {}, lasting)

export const serviceModels = () => api.queryOptions('get', '/reference/service-models', {}, lasting)

export const modelsOfProgram = (id: string) =>
  api.queryOptions('get', '/programs/{id}/service-models', { params: { path: { id } } })

export const roster = () => api.queryOptions('get', '/peer-advocates', { params: { query: { limit: 100 } } })

export const advocate = (id: string) =>
  api.queryOptions('get', '/peer-advocates/{id}', { params: { path: { id } } })

export const readiness = (id: string, model: string) =>
  api.queryOptions('get', '/peer-advocates/{id}/readiness', { params: { path: { id }, query: { model } } })

export async function createPeerSession(body: Schema<'PeerSessionInput'>, key: string) {
  const { data } = await client.POST('/peer-sessions', { body, headers: idempotent(key) })
  return data
}

export async function updatePeerSession(
  { id, version }: Schema<'PeerSessionView'>,
  body: Schema<'PeerSessionInput'>,
) {
  const { data } = await client.PUT('/peer-sessions/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export async function discardPeerSession(id: string) {
  await client.DELETE('/peer-sessions/{id}', { params: { path: { id } } })
}

export async function reviewPeerSession({ id, version }: Schema<'PeerSessionView'>) {
  const { data } = await client.POST('/peer-sessions/{id}/review', {
    params: { path: { id } },
    headers: ifMatch(version),
  })
  return data
}

export async function addToPeerSession(id: string, body: Schema<'AddendumInput'>, key: string) {
  const { data } = await client.POST('/peer-sessions/{id}/addenda', {
    params: { path: { id } },
    body,
    headers: idempotent(key),
  })
  return data
}

/** Changes once an hour, so that the list's key does not change with every look. */
function endOfThisHour(): string {
  const hour = 3_600_000
  return new Date(Math.ceil(Date.now() / hour) * hour).toISOString()
}
