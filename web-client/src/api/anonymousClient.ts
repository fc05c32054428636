import createClient, { type Middleware } from 'openapi-fetch'
import { answered } from './answered'
import { noAnswer, ProblemError, problemOfResponse } from './problems'
import type { paths } from './schema'

export const apiBase = `${window.location.origin}/api/v1`

/** A failed answer throws its problem, so that no caller can forget to look. */
export const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOfResponse(response)
  },
  onError({ error }) {
    const aborted = error instanceof DOMException && error.name === 'AbortError'
    return aborted || error instanceof ProblemError ? error : noAnswer()
  },
}

/** For the doors that need no token: sign-in, refresh, meta, set-up. A 401 here is an answer, not an expiry. */
export const anonymousClient = createClient<paths>({ baseUrl: apiBase, fetch: answered })
anonymousClient.use(throwProblems)
