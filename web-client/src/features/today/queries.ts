import { api } from '@/api/client'

/** What is due, overdue and mine, at one school or all; it grows old quickly, so it looks again every minute. */
export const today = (school: string | undefined) =>
  api.queryOptions(
    'get',
    '/today',
    { params: { query: { school } } },
    { staleTime: 0, refetchInterval: 60_000 },
  )
