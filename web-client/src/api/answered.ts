const PATIENCE = 30_000

/**
 * `fetch`, but what nobody begins to answer in half a minute has no answer: a phone that lost its connection on the way
 * would hold back whatever waits behind the call for minutes, and every tab if it is the renewal of the session.
 */
export async function answered(request: Request): Promise<Response> {
  const patience = new AbortController()
  const timer = setTimeout(
    () => patience.abort(new DOMException('No answer from the server', 'TimeoutError')),
    PATIENCE,
  )
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, patience.signal]) })
  } finally {
    clearTimeout(timer)
  }
}
