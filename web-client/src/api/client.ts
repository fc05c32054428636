import createClient from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { apiBase, throwProblems } from './anonymousClient'
import { answered } from './answered'
import type { paths } from './schema'
import { session } from './session'

/** Calls the API as the person who is signed in; a 401 renews the session once and tries again. */
export const client = createClient<paths>({ baseUrl: apiBase, fetch: authorizedFetch })
client.use(throwProblems)

/** `api.queryOptions('get', '/schools', …)`: query options with types and keys from the contract. */
export const api = createQueryClient(client)

export async function authorizedFetch(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await answered(withToken(request))
  if (response.status !== 401 || session.token() === undefined) return response
  return (await session.renew()) ? answered(withToken(again)) : response
}

/** The version somebody saw is the version they may change. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` }
}

export function idempotent(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key }
}

function withToken(request: Request): Request {
  const token = session.token()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  return request
}
