import { Fieldset, Stack, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ApiForm } from '@/form/useApiForm'
import type { ProgramValues } from './programValues'

export interface EmergencyTextFieldsProps {
  readonly state: ApiForm<ProgramValues>
}

/** Whom to call now, in the school's own words; empty means the standard ones. */
export function EmergencyTextFields({ state }: EmergencyTextFieldsProps) {
  const { t } = useTranslation('program')
  return (
    <Fieldset legend={t('emergencyText')} variant="unstyled">
      <Stack gap="md">
        <Text c="dimmed">{t('emergency.help')}</Text>
        <Textarea
          label={t('emergency.en')}
          lang="en"
          autosize
          minRows={3}
          {...state.form.getInputProps('emergencyText.en')}
        />
        <Textarea
          label={t('emergency.es')}
          lang="es"
          autosize
          minRows={3}
          {...state.form.getInputProps('emergencyText.es')}
        />
      </Stack>
    </Fieldset>
  )
}
