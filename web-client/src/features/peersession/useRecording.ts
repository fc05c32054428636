import { useDebouncedCallback } from '@mantine/hooks'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { fieldErrors, problemOf } from '@/api/problems'
import { zoneOf } from '@/api/zoneOf'
import { useFieldText } from '@/ui/useFieldText'
import { peerSession, serviceModels } from './queries'
import { gapsOf, inputOf, type Recording, recordingOf } from './recording'
import { useDraft } from './useDraft'

const AUTOSAVE_AFTER = 700

export interface RecordingOptions {
  readonly advocate: Schema<'PeerAdvocateRow'>
  readonly models: readonly Schema<'ProgramModelView'>[]
  readonly draft?: Schema<'PeerSessionView'>
  readonly onCreated: (id: string) => void
  readonly onHandedIn: (session: Schema<'PeerSessionView'>) => Promise<void>
}

export type RecordingState = ReturnType<typeof useRecording>

/** A session record as it is being written: its values, the draft behind them, and what is missing. */
export function useRecording({ advocate, models, draft, onCreated, onHandedIn }: RecordingOptions) {
  const fieldText = useFieldText()
  const me = useMe()
  const { data: known } = useSuspenseQuery(serviceModels())
  const queryClient = useQueryClient()
  const timeZone = zoneOf(me, advocate.schoolId)
  const only = models.length === 1 ? models[0]?.modelCode : undefined
  const [values, setValues] = useState(() => recordingOf(draft, timeZone, only, new Date()))
  const [tried, setTried] = useState(false)
  const saver = useDraft(draft, onCreated)

  const facts = known.find(({ code }) => code === values.model)
  const offered = models.find(({ modelCode }) => modelCode === values.model)
  const individuals = facts?.recordsIndividuals ?? true
  const inputFor = (recording: Recording) => inputOf(recording, advocate.id, timeZone, individuals)

  const autosave = useDebouncedCallback((recording: Recording) => {
    const input = inputFor(recording)
    if (input) saver.save(input).catch(() => undefined)
  }, AUTOSAVE_AFTER)

  const handIn = useMutation({
    mutationFn: async () => {
      autosave.cancel()
      const input = inputFor(values)
      return input && saver.save({ ...input, submit: true })
    },
    onSuccess: (session) => session && onHandedIn(session),
  })

  const gaps = gapsOf(values, individuals)
  const failure = saver.state.kind === 'failed' ? saver.state.error : undefined

  return {
    advocate,
    models,
    values,
    timeZone,
    individuals,
    offered,
    facts,
    gaps,
    /** Gaps are pointed at once somebody wanted to hand it in. */
    showGaps: tried,
    failure,
    fieldErrors: failure ? fieldErrors(problemOf(failure), fieldText) : {},
    draft: saver,
    pending: handIn.isPending,
    change(patch: Partial<Recording>) {
      const next = { ...values, ...patch }
      setValues(next)
      autosave(next)
    },
    submit() {
      setTried(true)
      if (Object.keys(gaps).length === 0) handIn.mutate()
    },
    /** Saves what is there before the page is left for another, such as the way to an adult. */
    async settle() {
      autosave.cancel()
      const input = inputFor(values)
      if (input) await saver.save(input).catch(() => undefined)
      return saver.id()
    },
    /** After a 412: what stands on this page is meant. */
    async keepMine() {
      const id = saver.id()
      if (!id) return
      const current = await queryClient.fetchQuery({ ...peerSession(id), staleTime: 0 })
      saver.adopt(current)
      const input = inputFor(values)
      if (input) await saver.save(input).catch(() => undefined)
    },
  }
}
