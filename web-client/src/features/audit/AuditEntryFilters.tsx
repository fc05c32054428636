import { useTranslation } from 'react-i18next'
import { FilterBar } from '@/ui/FilterBar'
import { FilterDays } from '@/ui/FilterDays'
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
      <FilterDays from={from} until={until} onChange={onChange} />
    </FilterBar>
  )
}
