import { type FormErrors, type UseFormReturnType, useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { fieldErrors, problemOf } from '@/api/problems'
import { uuid } from '@/lib/uuid'
import { useFieldText } from '@/ui/useFieldText'

export interface ApiFormOptions<Values extends object, Result> {
  readonly initialValues: Values
  readonly validate?: (values: Values) => FormErrors
  /** Calls the API. The key stays the same while the same input is tried again. */
  readonly send: (values: Values, idempotencyKey: string) => Promise<Result>
  /** Say what happened and lead to the next step. */
  readonly onSaved: (result: Result) => void | Promise<void>
}

export interface ApiForm<Values extends object> {
  readonly form: UseFormReturnType<Values>
  readonly pending: boolean
  readonly error: Error | null
  readonly onSubmit: (event?: React.FormEvent<HTMLFormElement>) => void
}

/** A form that sends once, keeps its input whatever the answer, and shows field problems at their fields. */
export function useApiForm<Values extends object, Result>({
  initialValues,
  validate,
  send,
  onSaved,
}: ApiFormOptions<Values, Result>): ApiForm<Values> {
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues,
    validate,
    onSubmitPreventDefault: 'always',
  })
  const fieldText = useFieldText()
  const keyFor = useIdempotencyKey()

  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: Values) => send(values, keyFor(values)),
    onSuccess: (result) => {
      form.resetDirty()
      return onSaved(result)
    },
    onError: (failure) => showErrors(fieldErrors(problemOf(failure), fieldText)),
  })

  function showErrors(errors: FormErrors) {
    form.setErrors(errors)
    const [first] = Object.keys(errors)
    if (first) form.getInputNode(first)?.focus()
  }

  return {
    form,
    pending: isPending,
    error,
    onSubmit: form.onSubmit((values) => mutate(values), showErrors),
  }
}

/** The same input tried again is the same request; changed input is another. */
export function useIdempotencyKey(): (values: object) => string {
  const last = useRef({ input: '', key: '' })
  return (values) => {
    const input = JSON.stringify(values)
    if (last.current.input !== input) last.current = { input, key: uuid() }
    return last.current.key
  }
}
