import { apiBase } from './anonymousClient'
import { authorizedFetch } from './client'
import { noAnswer, problemOfResponse } from './problems'
import type { paths } from './schema'

type Query = Record<string, string | number | boolean | undefined>

const ofPage = ['limit', 'offset']

/** The whole filtered list as CSV, whatever page of it is shown: its own address, asked for in another format. */
export async function downloadCsv(path: keyof paths, query: Query): Promise<Blob> {
  const url = new URL(apiBase + path)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && !ofPage.includes(name)) url.searchParams.set(name, String(value))
  }
  const request = new Request(url, { headers: { Accept: 'text/csv' } })
  const response = await authorizedFetch(request).catch(() => {
    throw noAnswer()
  })
  if (!response.ok) throw await problemOfResponse(response)
  return response.blob()
}
