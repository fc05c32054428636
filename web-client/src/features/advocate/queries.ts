import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { AdvocateListSearch } from './advocateListSearch'

const FOR_GOOD = { staleTime: Number.POSITIVE_INFINITY }

/** The version that was seen, and of whom. */
export interface Seen {
  readonly id: string
  readonly version: number
}

export const rosterFilters = ({ sort, status, program, supervisor, school }: AdvocateListSearch) => ({
  sort,
  status,
  programId: program,
  supervisorId: supervisor,
  schoolId: school,
})

export const advocateList = (search: AdvocateListSearch) =>
  api.queryOptions('get', '/peer-advocates', {
    params: { query: { limit: PAGE_SIZE, offset: search.offset, ...rosterFilters(search) } },
  })

/** Everybody on the roster that one may know of, as far as one page goes; for an advocate the own records. */
export const wholeRoster = () =>
  api.queryOptions('get', '/peer-advocates', { params: { query: { limit: 100 } } })

export const advocateDetail = (id: string) =>
  api.queryOptions('get', '/peer-advocates/{id}', { params: { path: { id } } })

export const supervisorHistory = (id: string) =>
  api.queryOptions('get', '/peer-advocates/{id}/supervisors', { params: { path: { id } } })

export const availability = (id: string) =>
  api.queryOptions('get', '/peer-advocates/{id}/availability', { params: { path: { id } } })

/** Never kept: what was missing a minute ago may be there now. */
export const readiness = (id: string, model: string) =>
  api.queryOptions(
    'get',
    '/peer-advocates/{id}/readiness',
    { params: { path: { id }, query: { model } } },
    { staleTime: 0 },
  )

export const readinessBoard = (programId: string, model: string, offset: number | undefined) =>
  api.queryOptions(
    'get',
    '/peer-advocates/readiness-board',
    { params: { query: { programId, model, limit: PAGE_SIZE, offset } } },
    { staleTime: 0 },
  )

export const programs = () => api.queryOptions('get', '/programs', { params: { query: { limit: 100 } } })

export const serviceModels = () => api.queryOptions('get', '/reference/service-models', {}, FOR_GOOD)

export const courses = () => api.queryOptions('get', '/courses', {}, FOR_GOOD)

export async function createAdvocate(body: Schema<'PeerAdvocateInput'>, key: string) {
  const { data } = await client.POST('/peer-advocates', { body, headers: idempotent(key) })
  return data
}

export async function updateAdvocate({ id, version }: Seen, body: Schema<'ServiceInput'>) {
  const { data } = await client.PUT('/peer-advocates/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export async function assignSupervisor({ id, version }: Seen, body: Schema<'SupervisorInput'>) {
  const { data } = await client.PUT('/peer-advocates/{id}/supervisor', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export async function updateAvailability({ id, version }: Seen, body: Schema<'AvailabilityInput'>) {
  const { data } = await client.PUT('/peer-advocates/{id}/availability', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export type AdvocateStep = 'selection' | 'pause' | 'resumption' | 'end'

export async function takeAdvocateStep({ id, version }: Seen, step: AdvocateStep) {
  const request = { params: { path: { id } }, headers: ifMatch(version) }
  switch (step) {
    case 'selection':
      return (await client.POST('/peer-advocates/{id}/selection', request)).data
    case 'pause':
      return (await client.POST('/peer-advocates/{id}/pause', request)).data
    case 'resumption':
      return (await client.POST('/peer-advocates/{id}/resumption', request)).data
    case 'end':
      return (await client.POST('/peer-advocates/{id}/end', request)).data
  }
}
