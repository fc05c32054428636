import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { dayIn, formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { CycleStatus } from './CycleStatus'
import { type CycleListSearch, cycleStatuses, tracks } from './cycleListSearch'
import { cycleList, cycleListQuery } from './queries'

const route = getRouteApi('/_app/milestone-cycles/')

export function CycleListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(cycleList(search))
  const me = useMe()
  const { t, i18n } = useTranslation('milestone')
  const set = (change: Partial<CycleListSearch>) =>
    navigate({ search: (current) => ({ ...current, ...change, offset: undefined }) })
  const start = can(me, 'milestone:rate') && (
    <ButtonLink to="/milestone-cycles/new">{t('cycle.start.title')}</ButtonLink>
  )

  return (
    <PageLayout
      title={t('cycle.list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="milestone-cycles.csv"
            load={() => downloadCsv('/milestone-cycles', cycleListQuery(search))}
          />
          {start}
        </>
      }
    >
      <FilterBar
        values={[search.status, search.track]}
        onClear={() => navigate({ search: ({ school }) => ({ school }) })}
      >
        <FilterSelect
          label={t('cycle.status.title')}
          value={search.status}
          options={cycleStatuses.map((value) => ({ value, label: t(`cycle.status.${value}`) }))}
          onChange={(status) => set({ status })}
        />
        <FilterSelect
          label={t('track.title')}
          value={search.track}
          options={tracks.map((value) => ({ value, label: t(`track.${value}`) }))}
          onChange={(track) => set({ track })}
        />
      </FilterBar>
      <DataList
        label={t('cycle.list.title')}
        items={page.items}
        columns={{
          title: t('cycle.name'),
          meta: [
            t('track.title'),
            t('cycle.whose'),
            t('cycle.ledBy'),
            t('cycle.answered'),
            t('cycle.started'),
          ],
          badge: t('cycle.status.title'),
        }}
        row={(cycle) => ({
          id: cycle.id,
          title: cycle.name,
          link: (title) => (
            <Link to="/milestone-cycles/$cycleId" params={{ cycleId: cycle.id }}>
              {title}
            </Link>
          ),
          meta: [
            t(`track.${cycle.track}`),
            cycle.schoolName ?? t(`cycle.scope.${cycle.scope}`),
            cycle.facilitatorName,
            t('cycle.ratedOf', { rated: cycle.rated, of: cycle.actions }),
            formatDay(dayIn(zoneOf(me, cycle.schoolId), new Date(cycle.startedAt)), i18n.language),
          ],
          badge: <CycleStatus status={cycle.status} />,
        })}
        empty={<EmptyState title={t('cycle.list.empty')} action={start} />}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
