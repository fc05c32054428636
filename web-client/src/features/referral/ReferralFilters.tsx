import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { SortControl } from '@/ui/SortControl'
import {
  parts,
  type ReferralListSearch,
  referralSorts,
  referralStatuses,
  urgencies,
} from './referralListSearch'

const route = getRouteApi('/_app/referrals/')

export function ReferralFilters() {
  const { status, urgency, mine, ended, sort } = route.useSearch()
  const navigate = route.useNavigate()
  const me = useMe()
  const { t } = useTranslation('referral')
  const set = (change: Partial<ReferralListSearch>) =>
    navigate({ search: (current) => ({ ...current, ...change, offset: undefined }) })

  return (
    <FilterBar
      values={[status, urgency, mine, ended]}
      onClear={() => navigate({ search: ({ school }) => ({ school }) })}
    >
      <FilterSelect
        label={t('status.title')}
        value={ended ? 'ENDED' : status}
        options={[
          ...referralStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          { value: 'ENDED' as const, label: t('list.ended') },
        ]}
        onChange={(value) =>
          value === 'ENDED'
            ? set({ ended: true, status: undefined })
            : set({ status: value, ended: undefined })
        }
      />
      <FilterSelect
        label={t('urgency.title')}
        value={urgency}
        options={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        onChange={(value) => set({ urgency: value })}
      />
      {can(me, 'referral:handle') && (
        <FilterSelect
          label={t('list.mine')}
          value={mine}
          options={parts.map((value) => ({ value, label: t(`list.${value}`) }))}
          onChange={(value) => set({ mine: value })}
        />
      )}
      <SortControl
        value={sort ?? '-urgency'}
        options={referralSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(value) => set({ sort: value })}
      />
    </FilterBar>
  )
}
