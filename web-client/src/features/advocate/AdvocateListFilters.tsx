import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { SortControl } from '@/ui/SortControl'
import { type AdvocateListSearch, advocateSorts, advocateStatuses } from './advocateListSearch'
import { programs, wholeRoster } from './queries'

export interface AdvocateListFiltersProps {
  readonly search: AdvocateListSearch
  readonly onChange: (change: Partial<AdvocateListSearch>) => void
}

export function AdvocateListFilters({ search, onChange }: AdvocateListFiltersProps) {
  const { data: all } = useSuspenseQuery(programs())
  const { data: roster } = useSuspenseQuery(wholeRoster())
  const { t } = useTranslation('advocate')
  const { status, program, supervisor, sort = 'name' } = search
  const supervisors = new Map(
    roster.items.flatMap(({ supervisorId, supervisor: name }) =>
      supervisorId && name ? [[supervisorId, name]] : [],
    ),
  )

  return (
    <FilterBar
      values={[status, program, supervisor]}
      onClear={() => onChange({ status: undefined, program: undefined, supervisor: undefined })}
    >
      <FilterSelect
        label={t('program')}
        value={program}
        options={all.items.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onChange({ program: value })}
      />
      <FilterSelect
        label={t('status.title')}
        value={status}
        options={advocateStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(value) => onChange({ status: value })}
      />
      <FilterSelect
        label={t('supervisor.title')}
        value={supervisor}
        options={[...supervisors].map(([value, label]) => ({ value, label }))}
        onChange={(value) => onChange({ supervisor: value })}
      />
      <SortControl
        value={sort}
        options={advocateSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(value) => onChange({ sort: value })}
      />
    </FilterBar>
  )
}
