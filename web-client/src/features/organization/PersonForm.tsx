import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { LanguagesField } from '@/form/LanguagesField'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { DateField } from '@/ui/DateField'
import { personKinds } from './peopleSearch'
import { personErrors, personInput, personValues } from './personValues'

export interface PersonFormProps<Result> {
  /** The person to change; none for a new one. */
  readonly person?: Schema<'PersonView'>
  /** What a new one is to begin with. */
  readonly kind?: Schema<'PersonKind'>
  /** The school that a new one is at, as the switcher says. */
  readonly schoolId?: string
  readonly send: (input: Schema<'PersonInput'>, idempotencyKey: string) => Promise<Result>
  readonly onSaved: (result: Result) => Promise<void>
  readonly submitLabel: string
  readonly cancel: ReactNode
}

export function PersonForm<Result>({ person, send, onSaved, ...props }: PersonFormProps<Result>) {
  const { t } = useTranslation(['organization', 'form'])
  const { schools } = useMe()
  const only = schools.length === 1 ? schools[0]?.id : undefined
  const state = useApiForm({
    initialValues: personValues(person, props.kind ?? 'STUDENT', props.schoolId ?? only ?? ''),
    validate: (values) => personErrors(values, t('form:required')),
    send: (values, key) => send(personInput(values), key),
    onSaved,
  })
  const { form } = state
  const field = form.getInputProps
  const [kind, setKind] = useState<string>(form.getValues().kind)
  form.watch('kind', ({ value }) => setKind(value))
  const student = kind === 'STUDENT'

  return (
    <RecordForm state={state} submitLabel={props.submitLabel} cancel={props.cancel}>
      <NativeSelect
        label={t('person.kind.title')}
        data={personKinds.map((value) => ({ value, label: t(`person.kind.${value}`) }))}
        {...field('kind')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('person.givenName')} required {...field('givenName')} />
        <TextInput label={t('person.familyName')} required {...field('familyName')} />
      </SimpleGrid>
      <TextInput
        label={t('person.preferredName')}
        description={t('person.preferredNameHelp')}
        {...field('preferredName')}
      />
      <NativeSelect
        label={t('person.school')}
        required={student}
        data={[
          { value: '', label: t('person.noSchool') },
          ...schools.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...field('schoolId')}
      />
      {student && <TextInput label={t('person.gradeLevel')} maxLength={10} {...field('gradeLevel')} />}
      <DateField label={t('person.bornOn')} description={t('person.bornOnHelp')} {...field('bornOn')} />
      <TextInput type="email" label={t('person.email')} {...field('email')} />
      <LanguagesField label={t('person.languages')} {...field('languages')} />
      <TextInput
        label={t('person.externalId')}
        description={t('person.externalIdHelp')}
        {...field('externalId')}
      />
      <Checkbox
        label={t('person.isActive')}
        description={t('person.isActiveHelp')}
        {...field('active', { type: 'checkbox' })}
      />
    </RecordForm>
  )
}
