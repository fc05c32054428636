import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { FilterBar } from '@/ui/FilterBar'
import { FilterDays } from '@/ui/FilterDays'
import { FilterSelect } from '@/ui/FilterSelect'
import { SortControl } from '@/ui/SortControl'
import { type PeerSessionListSearch, sessionSorts, sessionStatuses } from './peerSessionListSearch'
import { roster } from './queries'
import { useNames } from './useNames'

const route = getRouteApi('/_app/peer-sessions/')

export function PeerSessionFilters() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const me = useMe()
  const names = useNames()
  const { data: advocates } = useSuspenseQuery(roster())
  const { t } = useTranslation('peersession')
  const set = (change: Partial<PeerSessionListSearch>) =>
    navigate({ search: (current) => ({ ...current, ...change, offset: undefined }) })
  const { status, model, advocate, from, until, queue } = search

  return (
    <FilterBar
      values={[status, model, advocate, from, until, queue]}
      onClear={() => navigate({ search: ({ school }) => ({ school }) })}
    >
      <FilterSelect
        label={t('list.status')}
        value={queue ? 'QUEUE' : status}
        options={[
          ...(can(me, 'peer-session:review') ? [{ value: 'QUEUE' as const, label: t('list.queue') }] : []),
          ...sessionStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
        onChange={(chosen) =>
          chosen === 'QUEUE'
            ? set({ queue: true, status: undefined, sort: 'submittedAt' })
            : set({ queue: undefined, status: chosen })
        }
      />
      <FilterSelect
        label={t('model')}
        value={model}
        options={names.models}
        onChange={(value) => set({ model: value })}
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
      <SortControl
        value={search.sort ?? '-startedAt'}
        options={sessionSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
    </FilterBar>
  )
}
