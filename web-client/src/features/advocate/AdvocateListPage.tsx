import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { AdvocateListFilters } from './AdvocateListFilters'
import { AdvocateStatusBadge } from './AdvocateStatusBadge'
import type { AdvocateListSearch } from './advocateListSearch'
import { advocateList, rosterFilters } from './queries'

const route = getRouteApi('/_app/peer-advocates/')

export function AdvocateListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(advocateList(search))
  const me = useMe()
  const { t, i18n } = useTranslation('advocate')

  const add = can(me, 'advocate:write') && <ButtonLink to="/peer-advocates/new">{t('add')}</ButtonLink>
  const narrowed = search.status ?? search.program ?? search.supervisor
  const narrow = (change: Partial<AdvocateListSearch>) =>
    navigate({ search: (current) => ({ ...current, offset: undefined, ...change }) })

  return (
    <PageLayout
      title={t('list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="peer-advocates.csv"
            load={() => downloadCsv('/peer-advocates', rosterFilters(search))}
          />
          {add}
        </>
      }
    >
      <AdvocateListFilters search={search} onChange={narrow} />
      <DataList
        label={t('list.title')}
        items={page.items}
        columns={{
          title: t('name'),
          meta: [t('grade'), t('program'), t('supervisor.title'), t('termEndsOn')],
          badge: t('status.title'),
        }}
        row={(advocate) => ({
          id: advocate.id,
          title: advocate.name,
          link: (title) => (
            <Link to="/peer-advocates/$advocateId" params={{ advocateId: advocate.id }}>
              {title}
            </Link>
          ),
          meta: [
            advocate.gradeLevel,
            advocate.program,
            advocate.supervisor ?? t('supervisor.none'),
            formatDay(advocate.termEndsOn, i18n.language),
          ],
          badge: <AdvocateStatusBadge status={advocate.status} />,
        })}
        empty={<EmptyState title={t(narrowed ? 'list.none' : 'list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={(offset) => narrow({ offset })} />
    </PageLayout>
  )
}
