import { useTranslation } from 'react-i18next'
import { DateField } from './DateField'

export interface FilterDaysProps {
  readonly from: string | undefined
  readonly until: string | undefined
  /** With one of the two; undefined when it was emptied. */
  readonly onChange: (change: { readonly from?: string; readonly until?: string }) => void
}

/** The first and the last day that a list is about. */
export function FilterDays({ from, until, onChange }: FilterDaysProps) {
  const { t } = useTranslation('ui')
  return (
    <>
      <DateField
        label={t('filter.from')}
        value={from ?? ''}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined })}
      />
      <DateField
        label={t('filter.until')}
        value={until ?? ''}
        onChange={(event) => onChange({ until: event.currentTarget.value || undefined })}
      />
    </>
  )
}
