import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { Tiles } from '@/ui/Tiles'
import { AdultField } from './AdultField'
import { recordHandOver } from './queries'
import type { StepFormProps } from './ReferralStep'

export const manners = ['IN_PERSON', 'PHONE'] as const satisfies readonly Schema<'HandOverManner'>[]

/** A person told a person: which adult, and how (R55). */
export function HandOverForm({ it, adults, onDone, cancel }: StepFormProps) {
  const { t } = useTranslation('referral')
  const [to, setTo] = useState<Schema<'PersonName'>>()
  const [manner, setManner] = useState<Schema<'HandOverManner'>>('IN_PERSON')
  const state = useApiForm({
    initialValues: { toPersonId: '' },
    validate: () => found({ toPersonId: to ? undefined : t('adult.required') }),
    send: () => recordHandOver(it, { manner, toPersonId: to?.id ?? '' }),
    onSaved: () => onDone(t('done.handOver', { name: to?.name ?? '' })),
  })

  return (
    <RecordForm state={state} submitLabel={t('handOver.save')} cancel={cancel}>
      <Tiles
        legend={t('handOver.how')}
        value={manner}
        tiles={manners.map((value) => ({ value, label: t(`manner.${value}`) }))}
        onChange={setManner}
      />
      <AdultField
        label={t('handOver.to')}
        adults={adults}
        value={to}
        schoolId={it.schoolId}
        error={state.form.getInputProps('toPersonId').error}
        onPick={(adult) => {
          setTo(adult)
          state.form.clearFieldError('toPersonId')
        }}
      />
    </RecordForm>
  )
}
