import { api } from '@/api/client'

/** What still leads to an active program, for coordinators whose school has none; the steps are taken on other pages. */
export const firstSteps = (school: string | undefined) =>
  api.queryOptions('get', '/first-steps', { params: { query: { school } } }, { staleTime: 0 })
