import { Checkbox } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DateField } from '@/ui/DateField'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { type NextStepListSearch, nextStepStates } from './nextStepListSearch'

const route = getRouteApi('/_app/next-steps/')

export function NextStepFilters() {
  const { state, mine, from, until, month } = route.useSearch()
  const navigate = route.useNavigate()
  const { t } = useTranslation(['milestone', 'ui'])
  const set = (change: Partial<NextStepListSearch>) =>
    navigate({ search: (current) => ({ ...current, ...change, offset: undefined }) })

  return (
    <FilterBar
      values={[state, mine, from, until]}
      onClear={() => navigate({ search: ({ school }) => ({ school, month }) })}
    >
      <FilterSelect
        label={t('step.state.title')}
        value={state}
        unset={t('step.state.open')}
        options={[
          ...nextStepStates.map((value) => ({ value, label: t(`step.state.${value}`) })),
          { value: 'ALL', label: t('ui:filter.all') },
        ]}
        onChange={(value) => set({ state: value })}
      />
      {!month && (
        <>
          <DateField
            label={t('step.list.from')}
            value={from ?? ''}
            onChange={(event) => set({ from: event.currentTarget.value || undefined })}
          />
          <DateField
            label={t('step.list.until')}
            value={until ?? ''}
            onChange={(event) => set({ until: event.currentTarget.value || undefined })}
          />
        </>
      )}
      <Checkbox
        label={t('step.list.mine')}
        checked={mine ?? false}
        onChange={(event) => set({ mine: event.currentTarget.checked || undefined })}
      />
    </FilterBar>
  )
}
