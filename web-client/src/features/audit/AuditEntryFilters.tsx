import { useTranslation } from 'react-i18next'
import { DateField } from '@/ui/DateField'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { type AuditEntryListSearch, outcomes } from './auditEntryListSearch'

export interface AuditEntryFiltersProps {
  readonly search: AuditEntryListSearch
  readonly onChange: (change: Partial<AuditEntryListSearch>) => void
}

export function AuditEntryFilters({ search, onChange }: AuditEntryFiltersProps) {
  const { t } = useTranslation('audit')
  const { outcome, from, until, accountId } = search

  return (
    <FilterBar
      values={[outcome, from, until, accountId]}
      onClear={() =>
        onChange({ outcome: undefined, from: undefined, until: undefined, accountId: undefined })
      }
    >
      <FilterSelect
        label={t('outcome.title')}
        value={outcome}
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        onChange={(value) => onChange({ outcome: value })}
      />
      <DateField
        label={t('from')}
        value={from ?? ''}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined })}
      />
      <DateField
        label={t('until')}
        value={until ?? ''}
        onChange={(event) => onChange({ until: event.currentTarget.value || undefined })}
      />
    </FilterBar>
  )
}
