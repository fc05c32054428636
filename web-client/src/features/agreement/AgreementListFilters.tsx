import { useTranslation } from 'react-i18next'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { SortControl } from '@/ui/SortControl'
import { type AgreementListSearch, agreementKinds, agreementSorts, agreementStates } from './agreementSearch'

export interface AgreementListFiltersProps {
  readonly search: AgreementListSearch
  readonly onChange: (change: Partial<AgreementListSearch>) => void
}

export function AgreementListFilters({ search, onChange }: AgreementListFiltersProps) {
  const { t } = useTranslation('agreement')
  const { kind, state, sort = '-signedAt' } = search
  return (
    <FilterBar values={[kind, state]} onClear={() => onChange({ kind: undefined, state: undefined })}>
      <FilterSelect
        label={t('state.title')}
        value={state}
        options={agreementStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <FilterSelect
        label={t('kind.title')}
        value={kind}
        options={agreementKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      <SortControl
        value={sort}
        options={agreementSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(value) => onChange({ sort: value })}
      />
    </FilterBar>
  )
}
