import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { optional } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DateField } from '@/ui/DateField'
import { type ConsentValues, consentErrors, consentMethods } from './consentValues'
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
  const choiceOf = ({ guardianId: value, givenName, familyName, relation }: Schema<'GuardianView'>) => ({
    value,
    label: `${givenName} ${familyName} (${t(`consent.relation.${relation}`)})`,
  })
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
      consentErrors(values, today, { missing: t('form:required'), future: t('consent.future') }),
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
          data={[...guardians.map(choiceOf), { value: '', label: t('consent.someoneElse') }]}
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
