import { Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { PersonPicker, type PickedPerson } from '@/form/PersonPicker'
import { Card } from '@/ui/Card'
import type { ConcernState } from './useConcern'

export interface NotTheseAdultsProps {
  readonly state: ConcernState
  readonly adults: readonly Schema<'PersonName'>[]
  readonly schoolId: string
}

/** Whoever is ticked is passed over and not told, also when it is handed on later (R62). */
export function NotTheseAdults({ state, adults, schoolId }: NotTheseAdultsProps) {
  const { t } = useTranslation('referral')
  const [others, setOthers] = useState<readonly PickedPerson[]>([])
  const known = [...adults, ...others]
  const { notThese } = state.values

  function add(other: PickedPerson) {
    if (!known.some(({ id }) => id === other.id)) setOthers([...others, other])
    if (!notThese.includes(other.id)) state.change({ notThese: [...notThese, other.id] })
  }

  return (
    <Card>
      <details>
        <summary>{t('not.title')}</summary>
        <Text size="sm" c="dimmed" my="xs">
          {t('not.help')}
        </Text>
        <Stack gap="md">
          <Checkbox.Group
            aria-label={t('not.title')}
            value={[...notThese]}
            onChange={(next) => state.change({ notThese: next })}
          >
            <Stack gap="xs">
              {known.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} />
              ))}
            </Stack>
          </Checkbox.Group>
          <PersonPicker
            key={notThese.length}
            label={t('not.other')}
            kind="STAFF"
            schoolId={schoolId}
            onPick={(other) => other && add(other)}
          />
        </Stack>
      </details>
    </Card>
  )
}
