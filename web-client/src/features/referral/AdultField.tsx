import { Button, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { PersonPicker } from '@/form/PersonPicker'

export interface AdultFieldProps {
  readonly label: string
  readonly description?: string
  readonly adults: readonly Schema<'PersonName'>[]
  readonly value: Schema<'PersonName'> | undefined
  readonly error?: React.ReactNode
  readonly schoolId?: string
  readonly onPick: (adult: Schema<'PersonName'> | undefined) => void
}

/** A named adult: first those whom the program names, then anybody of the school. */
export function AdultField({ label, description, adults, value, error, schoolId, onPick }: AdultFieldProps) {
  const { t } = useTranslation('referral')
  const [searching, setSearching] = useState(false)

  if (searching) {
    return <PersonPicker label={label} kind="STAFF" schoolId={schoolId} error={error} onPick={onPick} />
  }
  return (
    <Stack gap="xs">
      <NativeSelect
        label={label}
        description={description}
        error={error}
        value={value?.id ?? ''}
        data={[
          { value: '', label: t('adult.choose') },
          ...adults.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          const id = event.currentTarget.value
          onPick(adults.find((adult) => adult.id === id))
        }}
      />
      <div>
        <Button variant="subtle" size="sm" onClick={() => setSearching(true)}>
          {t('adult.other')}
        </Button>
      </div>
    </Stack>
  )
}
