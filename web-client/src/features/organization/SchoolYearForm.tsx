import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe, useSchoolName } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { DateField } from '@/ui/DateField'
import { Facts } from '@/ui/Facts'
import { PeriodRows } from './PeriodRows'
import { schoolYearErrors, schoolYearInput, schoolYearValues } from './schoolYearValues'

export interface SchoolYearFormProps<Result> {
  /** The year to change; none for a new one. */
  readonly year?: Schema<'SchoolYearView'>
  /** The school of a new one, as the switcher says. */
  readonly schoolId?: string
  readonly send: (input: Schema<'SchoolYearInput'>, idempotencyKey: string) => Promise<Result>
  readonly onSaved: (result: Result) => Promise<void>
  readonly submitLabel: string
  readonly cancel: ReactNode
}

export function SchoolYearForm<Result>({ year, send, onSaved, ...props }: SchoolYearFormProps<Result>) {
  const { t } = useTranslation(['organization', 'form'])
  const { schools } = useMe()
  const schoolName = useSchoolName()
  const state = useApiForm({
    initialValues: schoolYearValues(year, props.schoolId ?? schools[0]?.id ?? ''),
    validate: (values) =>
      schoolYearErrors(values, {
        required: t('form:required'),
        endsTooSoon: t('schoolYear.endsTooSoon'),
        endsBeforeStart: t('schoolYear.endsBeforeStart'),
        outside: t('schoolYear.outside'),
      }),
    send: (values, key) => send(schoolYearInput(values), key),
    onSaved,
  })
  const field = state.form.getInputProps

  return (
    <RecordForm state={state} submitLabel={props.submitLabel} cancel={props.cancel}>
      {year ? (
        <Facts facts={[[t('schoolYear.school'), schoolName(year.schoolId)]]} />
      ) : (
        <NativeSelect
          label={t('schoolYear.school')}
          data={schools.map(({ id, name }) => ({ value: id, label: name }))}
          required
          {...field('schoolId')}
        />
      )}
      <TextInput label={t('schoolYear.name')} placeholder="2026–27" required {...field('name')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('schoolYear.startsOn')} required {...field('startsOn')} />
        <DateField label={t('schoolYear.endsOn')} required {...field('endsOn')} />
      </SimpleGrid>
      <PeriodRows form={state.form} kind="terms" />
      <PeriodRows form={state.form} kind="holidays" />
    </RecordForm>
  )
}
