import { api } from '@/api/client'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { UserListSearch } from './userListSearch'

export const userList = ({ offset, sort, role, active }: UserListSearch) =>
  api.queryOptions('get', '/users', { params: { query: { limit: PAGE_SIZE, offset, sort, role, active } } })

/** The people of the demo district that one may become; a server without a demo does not have them. */
export const demoUsers = () =>
  api.queryOptions('get', '/demo/users', {}, { retry: false, staleTime: 600_000 })
