import { NativeSelect, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, optional } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { oneOf } from '@/lib/searchParams'
import { close } from './queries'
import type { StepFormProps } from './ReferralStep'

const outcomes = [
  'SUPPORTED_AT_SCHOOL',
  'CONNECTED_WITH_OUTSIDE_HELP',
  'CONNECTED_WITH_EMERGENCY_HELP',
  'REPORTED_TO_AUTHORITY',
  'STUDENT_DECLINED_HELP',
  'NO_FURTHER_STEP_NEEDED',
] as const satisfies readonly Schema<'Outcome'>[]

/** The outcome stays with those who read it; the sender gets a line only where one is shared on purpose (R34). */
export function CloseForm({ it, onDone, cancel }: StepFormProps) {
  const { t } = useTranslation(['referral', 'form'])
  const state = useApiForm({
    initialValues: { outcome: '', shareLine: '' },
    validate: ({ outcome }) => found({ outcome: oneOf(outcome, outcomes) ? undefined : t('form:required') }),
    send: ({ outcome, shareLine }) =>
      close(it, {
        outcome: oneOf(outcome, outcomes) ?? 'NO_FURTHER_STEP_NEEDED',
        shareLine: optional(shareLine),
      }),
    onSaved: () => onDone(t('done.close', { number: it.number })),
  })
  const field = state.form.getInputProps

  return (
    <RecordForm state={state} submitLabel={t('close.button', { number: it.number })} cancel={cancel}>
      <NativeSelect
        label={t('close.outcome')}
        required
        data={[
          { value: '', label: t('adult.choose') },
          ...outcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
        ]}
        {...field('outcome')}
      />
      <Textarea
        label={t('close.shareLine')}
        description={t('close.shareLineHelp')}
        rows={3}
        maxLength={500}
        {...field('shareLine')}
      />
    </RecordForm>
  )
}
