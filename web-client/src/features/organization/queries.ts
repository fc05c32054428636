import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { PeopleSearch } from './peopleSearch'
import type { SchoolListSearch } from './schoolListSearch'
import type { SchoolYearListSearch } from './schoolYearListSearch'

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

export const schoolYearList = ({ offset, sort, school }: SchoolYearListSearch) =>
  api.queryOptions('get', '/school-years', {
    params: { query: { limit: PAGE_SIZE, offset, sort, schoolId: school } },
  })

export const schoolYearDetail = (id: string) =>
  api.queryOptions('get', '/school-years/{id}', { params: { path: { id } } })

export async function createSchoolYear(body: Schema<'SchoolYearInput'>, key: string) {
  const { data } = await client.POST('/school-years', { body, headers: idempotent(key) })
  return data
}

export async function updateSchoolYear(
  { id, version }: Schema<'SchoolYearView'>,
  body: Schema<'SchoolYearInput'>,
) {
  const { data } = await client.PUT('/school-years/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

type NamedPeopleSearch = PeopleSearch & { readonly name?: string }

/** Names stay out of addresses, so people are looked up in a body. */
export const people = (search: NamedPeopleSearch) =>
  api.queryOptions('post', '/people/search', {
    params: { query: { limit: PAGE_SIZE, offset: search.offset, sort: search.sort } },
    body: peopleBody(search),
  })

/** Everybody who is found, all pages of them. */
export async function peopleCsv(search: NamedPeopleSearch): Promise<Blob> {
  const { data } = await client.POST('/people/search', {
    params: { query: { sort: search.sort } },
    body: peopleBody(search),
    headers: { Accept: 'text/csv' },
    parseAs: 'blob',
  })
  return data ?? new Blob()
}

function peopleBody({ name, kind, active, school }: NamedPeopleSearch): Schema<'PersonSearch'> {
  return { name, kind, active, schoolId: school }
}

export const personDetail = (id: string) =>
  api.queryOptions('get', '/people/{id}', { params: { path: { id } } })

export async function createPerson(body: Schema<'PersonInput'>, key: string) {
  const { data } = await client.POST('/people', { body, headers: idempotent(key) })
  return data
}

export async function updatePerson({ id, version }: Schema<'PersonView'>, body: Schema<'PersonInput'>) {
  const { data } = await client.PUT('/people/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export const guardians = (studentId: string) =>
  api.queryOptions('get', '/people/{id}/guardians', {
    params: { path: { id: studentId }, query: { limit: 100 } },
  })

export async function addGuardian(studentId: string, body: Schema<'GuardianInput'>, key: string) {
  const { data } = await client.POST('/people/{id}/guardians', {
    params: { path: { id: studentId } },
    body,
    headers: idempotent(key),
  })
  return data
}

export const removeGuardian = (studentId: string, guardianshipId: string) =>
  client.DELETE('/people/{id}/guardians/{guardianshipId}', {
    params: { path: { id: studentId, guardianshipId } },
  })
