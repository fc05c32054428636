import { useRef, useState } from 'react'
import type { Schema } from '@/api/contract'
import { problemOf } from '@/api/problems'
import { uuid } from '@/lib/uuid'
import { createPeerSession, updatePeerSession } from './queries'

type Input = Schema<'PeerSessionInput'>
type View = Schema<'PeerSessionView'>

export type DraftState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Keeps a draft at the server, one request after another, always the last input. What could not be saved stays on the
 * page; a creation that nobody answered is asked again with its own key, so that no second draft comes of it.
 */
export function useDraft(existing: View | undefined, onCreated: (id: string) => void) {
  const saved = useRef(existing)
  const latest = useRef<Input>(undefined)
  const creation = useRef<{ readonly input: Input; readonly key: string }>(undefined)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const [state, setState] = useState<DraftState>({ kind: 'untouched' })

  async function create(input: Input) {
    creation.current ??= { input, key: uuid() }
    const { input: first, key } = creation.current
    try {
      saved.current = await createPeerSession(first, key)
    } catch (error) {
      if (problemOf(error).status !== 0) creation.current = undefined
      throw error
    }
    if (!saved.current) return undefined
    onCreated(saved.current.id)
    return first === input ? saved.current : updatePeerSession(saved.current, input)
  }

  async function send(input: Input): Promise<View | undefined> {
    setState({ kind: 'saving' })
    try {
      saved.current =
        (await (saved.current ? updatePeerSession(saved.current, input) : create(input))) ?? saved.current
      setState({ kind: 'saved', at: new Date() })
      return saved.current
    } catch (error) {
      setState({ kind: 'failed', error })
      throw error
    }
  }

  /** Waits for what is on its way; an input that another has overtaken is not sent any more. */
  function save(input: Input): Promise<View | undefined> {
    latest.current = input
    const turn = line.current.then(() => (latest.current === input ? send(input) : saved.current))
    line.current = turn.catch(() => undefined)
    return turn
  }

  return {
    state,
    save,
    id: () => saved.current?.id,
    /** After a conflict: what stands here is meant, on top of whatever was saved elsewhere. */
    adopt: (current: View) => {
      saved.current = current
    },
  }
}
