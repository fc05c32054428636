import { NativeSelect, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { DateField } from '@/ui/DateField'

export interface NextStepValues {
  readonly words: string
  readonly ownerId: string
  readonly dueOn: string
}

export interface NextStepFormProps<Result> {
  readonly initial: NextStepValues
  /** Who can own it, by name. */
  readonly people: readonly Schema<'PersonName'>[]
  readonly send: (values: NextStepValues, key: string) => Promise<Result>
  readonly onSaved: (result: Result) => Promise<void>
  readonly submitLabel: string
  readonly cancel: ReactNode
  /** Fields that come first. */
  readonly children?: ReactNode
}

/** What, whose, by when. */
export function NextStepForm<Result>(props: NextStepFormProps<Result>) {
  const { t } = useTranslation(['milestone', 'form'])
  const state = useApiForm({
    initialValues: props.initial,
    validate: ({ words, dueOn }) =>
      found({ words: required(words, t('form:required')), dueOn: required(dueOn, t('form:required')) }),
    send: props.send,
    onSaved: props.onSaved,
  })
  const field = state.form.getInputProps

  return (
    <RecordForm state={state} submitLabel={props.submitLabel} cancel={props.cancel}>
      {props.children}
      <Textarea
        label={t('step.words')}
        description={t('noStudents')}
        required
        rows={3}
        maxLength={500}
        {...field('words')}
      />
      {props.people.length > 1 && (
        <NativeSelect
          label={t('step.owner')}
          data={props.people.map(({ id, name }) => ({ value: id, label: name }))}
          {...field('ownerId')}
        />
      )}
      <DateField label={t('step.due')} required {...field('dueOn')} />
    </RecordForm>
  )
}
