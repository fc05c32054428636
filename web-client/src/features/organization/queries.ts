import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { PeopleSearch } from './peopleSearch'
import type { SchoolListSearch } from './schoolListSearch'

export const schoolList = ({ offset, sort }: SchoolListSearch) =>
  api.queryOptions('get', '/schools', { params: { query: { limit: PAGE_SIZE, offset, sort } } })

export const schoolDetail = (id: string) =>
  api.queryOptions('get', '/schools/{id}', { params: { path: { id } } })

export async function createSchool(body: Schema<'SchoolInput'>, key: string) {
  const { data } = await client.POST('/schools', { body, headers: idempotent(key) })
  return data
}

export async function updateSchool({ id, version }: Schema<'SchoolView'>, body: Schema<'SchoolInput'>) {
  const { data } = await client.PUT('/schools/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export const schoolYearList = () =>
  api.queryOptions('get', '/school-years', { params: { query: { limit: 100, sort: '-startsOn' } } })

export async function createSchoolYear(body: Schema<'SchoolYearInput'>, key: string) {
  const { data } = await client.POST('/school-years', { body, headers: idempotent(key) })
  return data
}

/** Names stay out of addresses, so people are looked up in a body. */
export const people = ({ name, kind, school, offset }: PeopleSearch & { name?: string }) =>
  api.queryOptions('post', '/people/search', {
    params: { query: { limit: PAGE_SIZE, offset } },
    body: { name, kind, schoolId: school },
  })
