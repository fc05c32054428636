import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import type { PickedPerson } from '@/form/PersonPicker'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useText } from '@/lib/useText'
import { EmergencyTextFields } from './EmergencyTextFields'
import { PartnerFields } from './PartnerFields'
import { inputOf, valuesOf } from './programValues'
import { programLabels } from './queries'

export interface ProgramFormProps<Result> {
  /** The program to change; none for a new one. */
  readonly program?: Schema<'ProgramView'>
  readonly partner?: PickedPerson
  readonly send: (input: Schema<'ProgramInput'>, idempotencyKey: string) => Promise<Result>
  readonly onSaved: (result: Result) => Promise<void>
  readonly submitLabel: string
  readonly cancel: ReactNode
}

export function ProgramForm<Result>(props: ProgramFormProps<Result>) {
  const { data: labels } = useSuspenseQuery(programLabels())
  const { schools } = useMe()
  const { t } = useTranslation(['program', 'form'])
  const text = useText()
  const { program } = props
  const state = useApiForm({
    initialValues: valuesOf(program, schools[0]?.id ?? '', labels[0]?.code ?? ''),
    validate: ({ name, schoolId, emergencyText: { en, es } }) =>
      found({
        name: required(name, t('form:required')),
        schoolId: required(schoolId, t('form:required')),
        'emergencyText.en': es.trim() ? required(en, t('emergency.both')) : undefined,
        'emergencyText.es': en.trim() ? required(es, t('emergency.both')) : undefined,
      }),
    send: (values, key) => props.send(inputOf(values), key),
    onSaved: props.onSaved,
  })
  const field = state.form.getInputProps

  return (
    <RecordForm state={state} submitLabel={props.submitLabel} cancel={props.cancel}>
      <TextInput label={t('name')} required {...field('name')} />
      {!program && (
        <>
          <NativeSelect
            label={t('school')}
            description={t('schoolHelp')}
            data={schools.map(({ id, name }) => ({ value: id, label: name }))}
            {...field('schoolId')}
          />
          <NativeSelect
            label={t('kind.title')}
            description={t('kind.help')}
            data={(['STUDENT_PEER', 'STAFF_PSS'] as const).map((value) => ({
              value,
              label: t(`kind.${value}`),
            }))}
            {...field('kind')}
          />
        </>
      )}
      <NativeSelect
        label={t('label')}
        description={t('labelHelp')}
        data={labels.map(({ code, name }) => ({ value: code, label: text(name) }))}
        {...field('label')}
      />
      <Textarea label={t('description')} autosize minRows={3} {...field('description')} />
      <PartnerFields state={state} partner={props.partner} />
      <EmergencyTextFields state={state} />
    </RecordForm>
  )
}
