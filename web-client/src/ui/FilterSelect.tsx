import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export interface FilterOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface FilterSelectProps<Value extends string> {
  readonly label: string
  readonly value: Value | undefined
  readonly options: readonly FilterOption<Value>[]
  /** What it means without a choice, where that is not all. */
  readonly unset?: string
  readonly onChange: (value: Value | undefined) => void
}

/** One filter. The browser's own select, because phones do it best. */
export function FilterSelect<Value extends string>({
  label,
  value,
  options,
  unset,
  onChange,
}: FilterSelectProps<Value>) {
  const { t } = useTranslation('ui')
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: unset ?? t('filter.all') }, ...options]}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(options.find((option) => option.value === chosen)?.value)
      }}
    />
  )
}
