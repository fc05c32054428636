import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { timeZoneOptions } from './timeZones'

export interface SchoolFormProps<Result> {
  /** The school to change; none for a new one. */
  readonly school?: Schema<'SchoolView'>
  readonly send: (input: Schema<'SchoolInput'>, idempotencyKey: string) => Promise<Result>
  readonly onSaved: (result: Result) => Promise<void>
  readonly submitLabel: string
  readonly cancel: ReactNode
}

export function SchoolForm<Result>({ school, send, onSaved, submitLabel, cancel }: SchoolFormProps<Result>) {
  const { t, i18n } = useTranslation(['organization', 'form'])
  const { district } = useMe()
  const timeZone = school?.timeZone ?? district.timeZone
  const state = useApiForm({
    initialValues: {
      name: school?.name ?? '',
      shortName: school?.shortName ?? '',
      externalId: school?.externalId ?? '',
      timeZone,
      active: school?.active ?? true,
    },
    validate: (values) => found({ name: required(values.name, t('form:required')) }),
    send: (values, key) =>
      send(
        {
          name: values.name.trim(),
          shortName: optional(values.shortName),
          externalId: optional(values.externalId),
          timeZone: values.timeZone,
          active: values.active,
        },
        key,
      ),
    onSaved,
  })
  const field = state.form.getInputProps

  return (
    <RecordForm state={state} submitLabel={submitLabel} cancel={cancel}>
      <TextInput label={t('school.name')} required {...field('name')} />
      <TextInput
        label={t('school.shortName')}
        description={t('school.shortNameHelp')}
        {...field('shortName')}
      />
      <TextInput
        label={t('school.externalId')}
        description={t('school.externalIdHelp')}
        {...field('externalId')}
      />
      <NativeSelect
        label={t('school.timeZone')}
        data={timeZoneOptions(timeZone, i18n.language)}
        {...field('timeZone')}
      />
      <Checkbox
        label={t('school.takesPart')}
        description={t('school.takesPartHelp')}
        {...state.form.getInputProps('active', { type: 'checkbox' })}
      />
    </RecordForm>
  )
}
