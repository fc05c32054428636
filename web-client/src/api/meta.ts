import { api } from './client'

/** What this server is and whether it still waits for its first hour. */
export const metaQuery = () => api.queryOptions('get', '/meta', {}, { staleTime: Number.POSITIVE_INFINITY })
