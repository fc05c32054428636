import { useDebouncedCallback } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Schema } from '@/api/contract'
import { problemOf } from '@/api/problems'
import { optional } from '@/form/rules'
import { cycleList, fetchRating, heatMap, rateAction, ratings } from './queries'

type Rating = Schema<'RatingView'>

/** What stands in the fields of one action. */
export interface Answer {
  readonly state?: Schema<'RatingState'>
  readonly reason: string
  readonly evidence: string
  readonly link: string
}

export type Saving =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** Not sent yet: something is missing or wrong in this field. */
  | { readonly kind: 'held'; readonly field: 'reason' | 'link' }
  /** Another rater was first; both answers are shown. */
  | { readonly kind: 'taken'; readonly theirs: Rating }
  | { readonly kind: 'failed'; readonly error: unknown }

const TYPING = 800

/**
 * Keeps the answer about one action at the server, one request after another, always the last input. Where another rater
 * was first nothing is overwritten: the person sees both and chooses.
 */
export function useRating(cycleId: string, rating: Rating) {
  const queryClient = useQueryClient()
  const [answer, setAnswer] = useState(answerOf(rating))
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' })
  const saved = useRef(rating)
  const latest = useRef(answer)
  const line = useRef<Promise<void>>(Promise.resolve())

  function remember(now: Rating) {
    saved.current = now
    queryClient.setQueryData(ratings(cycleId).queryKey, (all: readonly Rating[] | undefined) =>
      all?.map((one) => (one.actionId === now.actionId ? now : one)),
    )
    void queryClient.invalidateQueries({ queryKey: heatMap(cycleId).queryKey })
    // Every list counts the answers.
    void queryClient.invalidateQueries({ queryKey: cycleList({}).queryKey.slice(0, 2) })
  }

  async function send() {
    const sent = latest.current
    const field = unsendable(sent)
    if (field) return setSaving({ kind: 'held', field })
    setSaving({ kind: 'saving' })
    try {
      const now = await rateAction(cycleId, saved.current, inputOf(sent))
      if (now) remember(now)
      setSaving({ kind: 'saved', at: new Date() })
    } catch (error) {
      const theirs = problemOf(error).status === 412 && (await current(cycleId, rating.actionId))
      setSaving(theirs ? { kind: 'taken', theirs } : { kind: 'failed', error })
    }
  }

  const save = () => {
    line.current = line.current.then(send)
  }
  const saveSoon = useDebouncedCallback(save, { delay: TYPING, flushOnUnmount: true })

  return {
    answer,
    saving,
    retry: save,
    flush: () => saveSoon.flush(),
    change: (part: Partial<Answer>) => {
      latest.current = { ...latest.current, ...part }
      setAnswer(latest.current)
      if ('state' in part) {
        saveSoon.cancel()
        save()
      } else saveSoon()
    },
    keepTheirs: (theirs: Rating) => {
      remember(theirs)
      latest.current = answerOf(theirs)
      setAnswer(latest.current)
      setSaving({ kind: 'untouched' })
    },
    keepMine: (theirs: Rating) => {
      saved.current = theirs
      save()
    },
  }
}

async function current(cycleId: string, actionId: string): Promise<Rating | undefined> {
  return fetchRating(cycleId, actionId).catch(() => undefined)
}

function unsendable({ state, reason, link }: Answer): 'reason' | 'link' | undefined {
  if (state === 'NOT_APPLICABLE' && !optional(reason)) return 'reason'
  return optional(link) && !/^https:\/\/[A-Za-z0-9][^\s]*$/.test(link.trim()) ? 'link' : undefined
}

function inputOf({ state, reason, evidence, link }: Answer): Schema<'RatingInput'> {
  return {
    state,
    reason: state === 'NOT_APPLICABLE' ? optional(reason) : undefined,
    evidence: optional(evidence),
    link: optional(link),
  }
}

function answerOf({ state, reason = '', evidence = '', link = '' }: Rating): Answer {
  return { state, reason, evidence, link }
}
