import { Checkbox, Stack } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'

export interface RatersFieldProps extends Omit<ComponentProps<typeof Checkbox.Group>, 'children'> {
  readonly people: readonly Schema<'PersonName'>[]
}

/** Who rates beside whoever leads the cycle. */
export function RatersField({ people, ...group }: RatersFieldProps) {
  const { t } = useTranslation('milestone')
  return (
    <Checkbox.Group label={t('cycle.raters')} description={t('cycle.ratersHelp')} {...group}>
      <Stack gap="xs" mt="xs">
        {people.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
