import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { AdultField } from './AdultField'
import { decline } from './queries'
import type { StepFormProps } from './ReferralStep'

/** A no always comes with another way (R61). */
export function DeclineForm({ it, adults, onDone, cancel }: StepFormProps) {
  const { t } = useTranslation(['referral', 'form'])
  const [to, setTo] = useState<Schema<'PersonName'>>()
  const state = useApiForm({
    initialValues: { reason: '', rerouteAdvice: '', rerouteToId: '' },
    validate: ({ reason, rerouteAdvice }) =>
      found({
        reason: required(reason, t('form:required')),
        rerouteToId: to === undefined && rerouteAdvice.trim() === '' ? t('decline.offer') : undefined,
      }),
    send: ({ reason, rerouteAdvice }) =>
      decline(it, { reason: reason.trim(), rerouteToId: to?.id, rerouteAdvice: optional(rerouteAdvice) }),
    onSaved: () => onDone(t('done.decline', { number: it.number })),
  })
  const field = state.form.getInputProps

  return (
    <RecordForm state={state} submitLabel={t('decline.save')} cancel={cancel}>
      <Textarea label={t('decline.reason')} rows={2} required maxLength={10_000} {...field('reason')} />
      <AdultField
        label={t('decline.reroute')}
        adults={adults}
        value={to}
        schoolId={it.schoolId}
        error={field('rerouteToId').error}
        onPick={(adult) => {
          setTo(adult)
          state.form.clearFieldError('rerouteToId')
        }}
      />
      <Textarea label={t('decline.advice')} rows={2} maxLength={10_000} {...field('rerouteAdvice')} />
    </RecordForm>
  )
}
