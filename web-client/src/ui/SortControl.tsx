import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FilterOption } from './FilterSelect'

export interface SortControlProps<Sort extends string> {
  readonly value: Sort
  readonly options: readonly FilterOption<Sort>[]
  readonly onChange: (sort: Sort) => void
}

/** One order for table and cards alike. */
export function SortControl<Sort extends string>({ value, options, onChange }: SortControlProps<Sort>) {
  const { t } = useTranslation('ui')
  return (
    <NativeSelect
      label={t('sort.label')}
      value={value}
      data={[...options]}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen) onChange(chosen.value)
      }}
    />
  )
}
