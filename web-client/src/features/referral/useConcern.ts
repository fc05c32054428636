import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schema } from '@/api/contract'
import { fieldErrors, problemOf } from '@/api/problems'
import { useIdempotencyKey } from '@/form/useApiForm'
import { useFieldText } from '@/ui/useFieldText'
import {
  type Concern,
  type ConcernGap,
  type ConcernPlace,
  gapsOf,
  inputOf,
  noConcern,
  urgencyOf,
} from './concern'
import { raiseReferral } from './queries'

export type ConcernState = ReturnType<typeof useConcern>

export interface ConcernOptions {
  readonly kinds: readonly Schema<'ConcernKind'>[]
  readonly place: ConcernPlace
  readonly student?: Concern['student']
  readonly onSent: (referral: Schema<'ReferralView'>) => Promise<void>
}

/** Sent once and at once; a try that nobody answered is the same try when it is made again. */
export function useConcern({ kinds, place, student, onSent }: ConcernOptions) {
  const fieldText = useFieldText()
  const [values, setValues] = useState<Concern>({ ...noConcern, student })
  const [tried, setTried] = useState(false)
  const keyFor = useIdempotencyKey()
  const kind = kinds.find(({ code }) => code === values.kind)
  const urgency = kind && urgencyOf(kind, values.sameDay)
  const gaps = gapsOf(values, urgency)

  const sending = useMutation({
    mutationFn: async () => {
      if (!kind) return undefined
      const input = inputOf(values, kind, place)
      return raiseReferral(input, keyFor(input))
    },
    onSuccess: (referral) => referral && onSent(referral),
  })

  return {
    values,
    kind,
    urgency,
    change: (patch: Partial<Concern>) => setValues((current) => ({ ...current, ...patch })),
    isDirty: () => !sending.isSuccess && (values.words !== '' || values.kind !== undefined),
    isMissing: (gap: ConcernGap) => tried && gaps.includes(gap),
    fieldErrors: sending.error ? fieldErrors(problemOf(sending.error), fieldText) : {},
    error: sending.error,
    pending: sending.isPending,
    send() {
      setTried(true)
      if (gaps.length === 0) sending.mutate()
    },
  }
}
