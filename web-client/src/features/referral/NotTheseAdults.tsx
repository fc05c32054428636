import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { Card } from '@/ui/Card'
import type { ConcernState } from './useConcern'

export interface NotTheseAdultsProps {
  readonly state: ConcernState
  readonly adults: readonly Schema<'PersonName'>[]
}

/** Whoever is ticked is passed over and not told (R62). */
export function NotTheseAdults({ state, adults }: NotTheseAdultsProps) {
  const { t } = useTranslation('referral')
  if (adults.length === 0) return null
  return (
    <Card>
      <details>
        <summary>{t('not.title')}</summary>
        <Text size="sm" c="dimmed" my="xs">
          {t('not.help')}
        </Text>
        <Checkbox.Group
          aria-label={t('not.title')}
          value={[...state.values.notThese]}
          onChange={(notThese) => state.change({ notThese })}
        >
          <Stack gap="xs">
            {adults.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      </details>
    </Card>
  )
}
