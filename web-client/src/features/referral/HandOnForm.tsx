import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { found } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { AdultField } from './AdultField'
import { handOn } from './queries'
import type { StepFormProps } from './ReferralStep'

/** Somebody else is asked to have it; until they say so, nobody has it. */
export function HandOnForm({ it, adults, onDone, cancel }: StepFormProps) {
  const me = useMe()
  const { t } = useTranslation(['referral', 'form'])
  const [to, setTo] = useState<Schema<'PersonName'>>()
  const state = useApiForm({
    initialValues: { toPersonId: '' },
    validate: () => found({ toPersonId: to ? undefined : t('adult.required') }),
    send: () => handOn(it, { toPersonId: to?.id ?? '' }),
    onSaved: () => onDone(t('done.handOn', { name: to?.name ?? '' })),
  })

  return (
    <RecordForm state={state} submitLabel={t('handOn.save')} cancel={cancel}>
      <Text>{it.urgency === 'SAFETY' ? t('handOn.redAgain') : t('handOn.help')}</Text>
      <AdultField
        label={t('handOn.to')}
        adults={adults.filter(({ id }) => id !== me.personId)}
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
