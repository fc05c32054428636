import { NativeSelect, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { PersonPicker } from '@/form/PersonPicker'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { createAdvocate, programs } from './queries'
import { ServiceFields } from './ServiceFields'
import { serviceErrors } from './serviceErrors'

export interface AdvocateAddFormProps {
  readonly onSaved: (advocate: Schema<'PeerAdvocateView'> | undefined) => Promise<void>
}

export function AdvocateAddForm({ onSaved }: AdvocateAddFormProps) {
  const { data } = useSuspenseQuery(programs())
  const { t } = useTranslation(['advocate', 'form'])
  const running = data.items.filter(({ kind, status }) => kind === 'STUDENT_PEER' && status !== 'ENDED')
  const [schoolId, setSchoolId] = useState(running[0]?.schoolId)
  const initialValues: AdvocateValues = {
    personId: '',
    programId: running[0]?.id ?? '',
    termStartsOn: '',
    termEndsOn: '',
    models: [],
    languages: [],
  }
  const { form, ...state } = useApiForm({
    initialValues,
    validate: (values) =>
      found({
        personId: required(values.personId, t('form:required')),
        ...serviceErrors(values, t('form:required'), t('termEndsTooSoon')),
      }),
    send: ({ languages, ...values }, key) =>
      createAdvocate(languages.length > 0 ? { ...values, languages } : values, key),
    onSaved,
  })
  form.watch('programId', ({ value }) => setSchoolId(running.find(({ id }) => id === value)?.schoolId))

  if (running.length === 0) {
    return (
      <EmptyState
        title={t('board.noProgram')}
        action={<ButtonLink to="/programs">{t('board.toPrograms')}</ButtonLink>}
      />
    )
  }

  return (
    <RecordForm
      state={{ form, ...state }}
      submitLabel={t('add')}
      cancel={
        <ButtonLink to="/peer-advocates" variant="default">
          {t('form:cancel')}
        </ButtonLink>
      }
    >
      <NativeSelect
        label={t('program')}
        data={running.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('programId')}
      />
      <PersonPicker
        label={t('student')}
        kind="STUDENT"
        schoolId={schoolId}
        required
        path="personId"
        error={form.errors['personId']}
        onPick={(person) => form.setFieldValue('personId', person?.id ?? '')}
      />
      <Text c="dimmed">{t('candidateHelp')}</Text>
      <ServiceFields field={form.getInputProps} languagesHelp={t('languagesOfStudent')} />
    </RecordForm>
  )
}

interface AdvocateValues {
  personId: string
  programId: string
  termStartsOn: string
  termEndsOn: string
  models: string[]
  languages: string[]
}
