import { apiBase } from './anonymousClient'
import { authorizedFetch } from './client'
import { noAnswer, problemOfResponse } from './problems'
import type { paths } from './schema'

type Query = Record<string, string | number | boolean | undefined>

/** The whole filtered list as CSV: the list's own address, asked for in another format. */
export async function downloadCsv(path: keyof paths, query: Query): Promise<Blob> {
  const url = new URL(apiBase + path)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  const request = new Request(url, { headers: { Accept: 'text/csv' } })
  const response = await authorizedFetch(request).catch(() => {
    throw noAnswer()
  })
  if (!response.ok) throw await problemOfResponse(response)
  return response.blob()
}
