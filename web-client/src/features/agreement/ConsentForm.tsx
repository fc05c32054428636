import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DateField } from '@/ui/DateField'
import { consentMethods } from './consentMethods'
import { recordConsent } from './queries'

export interface ConsentFormProps {
  readonly advocateId: string
  /** Those on the roster who may consent. */
  readonly guardians: readonly Schema<'GuardianView'>[]
  readonly today: string
  readonly onSaved: () => Promise<void>
}

/** What the coordinator attests: which guardian agreed, when and how, and where that can be seen. */
export function ConsentForm({ advocateId, guardians, today, onSaved }: ConsentFormProps) {
  const { t } = useTranslation(['agreement', 'form'])
  const first = guardians[0]?.guardianId ?? ''
  const [guardianId, setGuardianId] = useState(first)
  const initialValues: ConsentValues = {
    guardianId: first,
    guardianName: '',
    method: 'PAPER',
    attestedOn: today,
    statement: '',
  }
  const state = useApiForm({
    initialValues,
    validate: (values) =>
      found({
        guardianName: values.guardianId ? undefined : required(values.guardianName, t('form:required')),
        attestedOn:
          required(values.attestedOn, t('form:required')) ??
          (values.attestedOn > today ? t('consent.future') : undefined),
        statement: required(values.statement, t('form:required')),
      }),
    send: ({ guardianId: known, guardianName, ...values }, key) =>
      recordConsent(
        {
          ...values,
          advocateId,
          guardianId: optional(known),
          guardianName: known ? undefined : guardianName.trim(),
        },
        key,
      ),
    onSaved,
  })
  const field = state.form.getInputProps
  state.form.watch('guardianId', ({ value }) => setGuardianId(value))

  return (
    <RecordForm
      state={state}
      submitLabel={t('consent.record')}
      cancel={
        <ButtonLink to="/peer-advocates/$advocateId" params={{ advocateId }} variant="default">
          {t('form:cancel')}
        </ButtonLink>
      }
    >
      {guardians.length > 0 && (
        <NativeSelect
          label={t('consent.guardian')}
          data={[
            ...guardians.map((one) => ({
              value: one.guardianId,
              label: `${one.givenName} ${one.familyName} (${t(`consent.relation.${one.relation}`)})`,
            })),
            { value: '', label: t('consent.someoneElse') },
          ]}
          {...field('guardianId')}
        />
      )}
      {!guardianId && (
        <TextInput label={t('consent.name')} required maxLength={200} {...field('guardianName')} />
      )}
      <DateField label={t('consent.attestedOn')} required {...field('attestedOn')} />
      <NativeSelect
        label={t('consent.method.title')}
        data={consentMethods.map((value) => ({ value, label: t(`consent.method.${value}`) }))}
        {...field('method')}
      />
      <Textarea
        label={t('consent.statement')}
        description={t('consent.statementHelp')}
        required
        autosize
        minRows={3}
        maxLength={2000}
        {...field('statement')}
      />
    </RecordForm>
  )
}

interface ConsentValues {
  guardianId: string
  guardianName: string
  method: Schema<'ConsentMethod'>
  attestedOn: string
  statement: string
}
