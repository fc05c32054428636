import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { ProgramListSearch } from './programListSearch'

const FOR_GOOD = { staleTime: Number.POSITIVE_INFINITY }

/** The version that was seen, and of which program. */
export interface Seen {
  readonly id: string
  readonly version: number
}

export const programList = ({ offset, sort, status, school }: ProgramListSearch) =>
  api.queryOptions('get', '/programs', {
    params: { query: { limit: PAGE_SIZE, offset, sort, status, schoolId: school } },
  })

export const programDetail = (id: string) =>
  api.queryOptions('get', '/programs/{id}', { params: { path: { id } } })

export const launchChecklist = (id: string) =>
  api.queryOptions('get', '/programs/{id}/launch-checklist', { params: { path: { id } } })

export const programModels = (id: string) =>
  api.queryOptions('get', '/programs/{id}/service-models', { params: { path: { id } } })

export const referralDirectory = (id: string) =>
  api.queryOptions('get', '/programs/{id}/referral-directory', { params: { path: { id } } })

export const programLabels = () => api.queryOptions('get', '/reference/program-labels', {}, FOR_GOOD)

export const serviceModels = () => api.queryOptions('get', '/reference/service-models', {}, FOR_GOOD)

export const concernKinds = () => api.queryOptions('get', '/reference/concern-kinds', {}, FOR_GOOD)

/** The name of a person whom a record only knows by id. */
export const personName = (id: string) =>
  api.queryOptions('get', '/people/{id}', { params: { path: { id } } })

export async function createProgram(body: Schema<'ProgramInput'>, key: string) {
  const { data } = await client.POST('/programs', { body, headers: idempotent(key) })
  return data
}

export async function updateProgram({ id, version }: Seen, body: Schema<'ProgramInput'>) {
  const { data } = await client.PUT('/programs/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export async function replaceServiceModels({ id, version }: Seen, body: Schema<'ProgramModelsInput'>) {
  const { data } = await client.PUT('/programs/{id}/service-models', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export async function replaceDirectory({ id, version }: Seen, body: Schema<'ReferralDirectoryInput'>) {
  const { data } = await client.PUT('/programs/{id}/referral-directory', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export type ProgramStep = 'activation' | 'pause' | 'end'

export async function takeProgramStep({ id, version }: Seen, step: ProgramStep) {
  const request = { params: { path: { id } }, headers: ifMatch(version) }
  switch (step) {
    case 'activation':
      return (await client.POST('/programs/{id}/activation', request)).data
    case 'pause':
      return (await client.POST('/programs/{id}/pause', request)).data
    case 'end':
      return (await client.POST('/programs/{id}/end', request)).data
  }
}
