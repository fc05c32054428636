import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FilterBar } from '@/ui/FilterBar'
import { FilterDays } from '@/ui/FilterDays'
import { FilterSelect } from '@/ui/FilterSelect'
import { roster } from './queries'
import { type SupervisionListSearch, supervisionStatuses } from './supervisionListSearch'

const route = getRouteApi('/_app/supervision/')

export function SupervisionFilters() {
  const { status, advocate, from, until } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: advocates } = useSuspenseQuery(roster())
  const { t } = useTranslation('supervision')
  const set = (change: Partial<SupervisionListSearch>) =>
    navigate({ search: (current) => ({ ...current, ...change, offset: undefined }) })

  return (
    <FilterBar
      values={[status, advocate, from, until]}
      onClear={() => navigate({ search: ({ school }) => ({ school }) })}
    >
      <FilterSelect
        label={t('status.title')}
        value={status}
        options={supervisionStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(value) => set({ status: value })}
      />
      {advocates.items.length > 1 && (
        <FilterSelect
          label={t('advocate')}
          value={advocate}
          options={advocates.items.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => set({ advocate: value })}
        />
      )}
      <FilterDays from={from} until={until} onChange={set} />
    </FilterBar>
  )
}
