import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'

const FOR_GOOD = { staleTime: Number.POSITIVE_INFINITY }

export const courses = () => api.queryOptions('get', '/courses', {}, FOR_GOOD)

export const courseList = (audience: Schema<'Audience'> | undefined) =>
  api.queryOptions('get', '/courses', { params: { query: { audience } } }, FOR_GOOD)

export const courseDetail = (code: string) =>
  api.queryOptions('get', '/courses/{code}', { params: { path: { code } } }, FOR_GOOD)

export interface CompletionFilter {
  readonly offset?: number
  readonly courseCode?: string
  readonly expiringBefore?: string
}

export const completionList = ({ offset, ...filter }: CompletionFilter) =>
  api.queryOptions('get', '/training-completions', {
    params: { query: { limit: PAGE_SIZE, offset, ...filter } },
  })

/** What one advocate has completed; an advocate asks for the own. */
export const completionsOf = (advocateId: string) =>
  api.queryOptions('get', '/training-completions', { params: { query: { advocateId, limit: 100 } } })

/** Who can be trained here; for an advocate the own records. */
export const roster = () => api.queryOptions('get', '/peer-advocates', { params: { query: { limit: 100 } } })

export const advocate = (id: string) =>
  api.queryOptions('get', '/peer-advocates/{id}', { params: { path: { id } } })

export async function recordCompletion(body: Schema<'TrainingCompletionInput'>, key: string) {
  const { data } = await client.POST('/training-completions', { body, headers: idempotent(key) })
  return data
}

/** Rows carry no version, so the record is looked at before it is taken back. */
export async function withdrawCompletion(id: string) {
  const { data: seen } = await client.GET('/training-completions/{id}', { params: { path: { id } } })
  if (!seen) return undefined
  const { data } = await client.POST('/training-completions/{id}/withdrawal', {
    params: { path: { id } },
    headers: ifMatch(seen.version),
  })
  return data
}
