import { afterEach, describe, expect, it, vi } from 'vitest'
import { problemOf } from './problems'

/** A server that takes a call and says nothing, as a dead connection does. */
function silentFetch() {
  vi.stubGlobal(
    'fetch',
    (_: Request, { signal }: { signal: AbortSignal }) =>
      new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason))),
  )
}

describe('a call', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('that nobody answers ends after half a minute as one without an answer', async () => {
    vi.useFakeTimers()
    silentFetch()
    const { anonymousClient } = await import('./anonymousClient')
    const failure = anonymousClient.GET('/meta').catch((error: unknown) => problemOf(error).status)
    await vi.advanceTimersByTimeAsync(29_000)
    expect(await Promise.race([failure, Promise.resolve('still waiting')])).toBe('still waiting')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await failure).toBe(0)
  })

  it('that is answered in time leaves no timer behind', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({})))
    const { anonymousClient } = await import('./anonymousClient')
    await anonymousClient.GET('/meta')
    expect(vi.getTimerCount()).toBe(0)
  })
})
