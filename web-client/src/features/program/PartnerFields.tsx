import { Fieldset, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonPicker, type PickedPerson } from '@/form/PersonPicker'
import type { ApiForm } from '@/form/useApiForm'
import type { ProgramValues } from './programValues'

export interface PartnerFieldsProps {
  readonly state: ApiForm<ProgramValues>
  readonly partner?: PickedPerson
}

/** Who stands behind one-on-one support: a professional on the staff, an organization, or both. */
export function PartnerFields({ state, partner }: PartnerFieldsProps) {
  const { t } = useTranslation('program')
  const { form } = state
  const [schoolId, setSchoolId] = useState(form.getValues().schoolId)
  form.watch('schoolId', ({ value }) => setSchoolId(value))

  return (
    <Fieldset id="partner" legend={t('partner.title')} variant="unstyled">
      <Stack gap="md">
        <Text c="dimmed">{t('partner.help')}</Text>
        <PersonPicker
          label={t('partner.person')}
          kind="STAFF"
          schoolId={schoolId}
          picked={partner}
          path="mentalHealthPartnerId"
          error={form.errors['mentalHealthPartnerId']}
          onPick={(person) => form.setFieldValue('mentalHealthPartnerId', person?.id ?? '')}
        />
        <TextInput
          label={t('partner.organization')}
          {...form.getInputProps('mentalHealthPartnerOrganization')}
        />
      </Stack>
    </Fieldset>
  )
}
