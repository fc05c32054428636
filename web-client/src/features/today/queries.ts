import { api } from '@/api/client'

/** What is due, overdue and mine; it grows old quickly, so it looks again every minute. */
export const today = () => api.queryOptions('get', '/today', {}, { staleTime: 0, refetchInterval: 60_000 })
