import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { session } from '@/api/session'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { ApiClientListSearch } from './apiClientListSearch'
import type { UserListSearch } from './userListSearch'

export const userList = ({ offset, sort, role, active, school }: UserListSearch) =>
  api.queryOptions('get', '/users', {
    params: { query: { limit: PAGE_SIZE, offset, sort, role, active, schoolId: school } },
  })

export const userDetail = (id: string) => api.queryOptions('get', '/users/{id}', { params: { path: { id } } })

export const personOf = (id: string) => api.queryOptions('get', '/people/{id}', { params: { path: { id } } })

export async function createUser(body: Schema<'NewUserInput'>, key: string) {
  const { data } = await client.POST('/users', { body, headers: idempotent(key) })
  return data
}

export async function updateUser({ id, version }: Schema<'UserView'>, body: Schema<'UserInput'>) {
  const { data } = await client.PUT('/users/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export const setPassword = (id: string, password: string) =>
  client.POST('/users/{id}/password', { params: { path: { id } }, body: { password } })

export async function grantRole(id: string, body: Schema<'MembershipInput'>, key: string) {
  const { data } = await client.POST('/users/{id}/memberships', {
    params: { path: { id } },
    body,
    headers: idempotent(key),
  })
  return data
}

/** The version is the user's: whoever ends a role has seen all of them. */
export async function endRole({ id, version }: Schema<'UserView'>, membershipId: string) {
  const { data } = await client.POST('/users/{id}/memberships/{membershipId}/end', {
    params: { path: { id, membershipId } },
    headers: ifMatch(version),
  })
  return data
}

/** This session goes on with the token of the answer; every other one of mine has ended. */
export async function changeOwnPassword(body: Schema<'OwnPasswordInput'>) {
  const { data } = await client.POST('/me/password', { body })
  if (data) session.accept(data)
}

export const apiClientList = ({ offset, sort }: ApiClientListSearch) =>
  api.queryOptions('get', '/api-clients', { params: { query: { limit: PAGE_SIZE, offset, sort } } })

export const apiClientDetail = (id: string) =>
  api.queryOptions('get', '/api-clients/{id}', { params: { path: { id } } })

export async function createApiClient(body: Schema<'ApiClientInput'>, key: string) {
  const { data } = await client.POST('/api-clients', { body, headers: idempotent(key) })
  return data
}

export async function revokeApiClient({ id, version }: Schema<'ApiClientView'>) {
  const { data } = await client.POST('/api-clients/{id}/revocation', {
    params: { path: { id } },
    headers: ifMatch(version),
  })
  return data
}

/** The people of the demo district that one may become; a server without a demo does not have them. */
export const demoUsers = () =>
  api.queryOptions('get', '/demo/users', {}, { retry: false, staleTime: 600_000 })
