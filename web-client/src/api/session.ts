import { remembered } from '@/lib/remembered'
import { anonymousClient } from './anonymousClient'
import { problemOf } from './problems'
import type { components } from './schema'

type SignInInput = components['schemas']['SignInInput']
type SignedIn = components['schemas']['SignedIn']

/** `expired`: somebody was signed in and must prove it again; the page under the dialog stays as it is. */
export type SessionState = 'unknown' | 'anonymous' | 'signedIn' | 'expired'

// The access token lives here and nowhere else: a closed tab has forgotten it.
let accessToken: string | undefined
let state: SessionState = 'unknown'
let started: Promise<void> | undefined
let renewal: Promise<boolean> | undefined
let answerRenewal: ((renewed: boolean) => void) | undefined

const listeners = new Set<() => void>()

const otherTabs = new BroadcastChannel('handrail-session')
otherTabs.onmessage = () => become('anonymous')

export const session = {
  state: () => state,
  token: () => accessToken,

  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },

  /** Once per page load: is there still a refresh cookie worth anything? Without an answer it can be asked again. */
  start(): Promise<void> {
    started ??= findOut().catch((error: unknown) => {
      started = undefined
      throw error
    })
    return started
  },

  async signIn(input: SignInInput): Promise<void> {
    const { data } = await anonymousClient.POST('/auth/sign-in', { body: input })
    if (data) accept(data)
  },

  /** Takes a token that another door gave out (the demo bar). */
  accept,

  /** After a 401: refresh once, else wait for the sign-in dialog. However many calls failed, one renewal. */
  renew(): Promise<boolean> {
    renewal ??= renewOnce().finally(() => {
      renewal = undefined
    })
    return renewal
  },

  async signOut(): Promise<void> {
    const headers = accessToken ? { Authorization: `Bearer ${accessToken}` } : {}
    await anonymousClient.POST('/auth/sign-out', { headers }).catch(() => undefined)
    become('anonymous')
    otherTabs.postMessage('signed-out')
  },
}

async function findOut() {
  if (state !== 'unknown') return
  if (remembered.signedIn() && (await refresh())) return
  if (state === 'unknown') become('anonymous')
}

async function renewOnce(): Promise<boolean> {
  if (await refresh()) return true
  if (state !== 'signedIn') return false
  become('expired')
  return new Promise((resolve) => {
    answerRenewal = resolve
  })
}

/**
 * Refresh tokens rotate and a reused one ends the family, so tabs take turns. False is the server's own no; when it is
 * out of reach, or the page is left before it answers, nobody is signed out by that: the problem is thrown.
 */
async function refresh(): Promise<boolean> {
  const attempt = () =>
    anonymousClient
      .POST('/auth/refresh')
      .then(({ data }) => {
        if (data) accept(data)
        return data !== undefined
      })
      .catch((error: unknown) => {
        if (problemOf(error).status === 401) return false
        throw error
      })
  return navigator.locks ? navigator.locks.request('handrail-refresh', attempt) : attempt()
}

function accept(access: SignedIn) {
  accessToken = access.accessToken
  become('signedIn')
}

function become(next: SessionState) {
  if (next === 'anonymous') accessToken = undefined
  if (next !== 'expired') {
    remembered.setSignedIn(next === 'signedIn')
    answerRenewal?.(next === 'signedIn')
    answerRenewal = undefined
  }
  state = next
  for (const listener of listeners) listener()
}
