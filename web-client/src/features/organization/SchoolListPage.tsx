import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { FilterBar } from '@/ui/FilterBar'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { SortControl } from '@/ui/SortControl'
import { schoolList } from './queries'
import { SchoolStatus } from './SchoolStatus'
import { schoolSorts } from './schoolListSearch'
import { timeZoneName } from './timeZones'

const route = getRouteApi('/_app/schools/')

export function SchoolListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(schoolList(search))
  const me = useMe()
  const { t, i18n } = useTranslation('organization')

  const add = can(me, 'school:write') && <ButtonLink to="/schools/new">{t('school.add')}</ButtonLink>

  return (
    <PageLayout
      title={t('school.list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="schools.csv"
            load={() => downloadCsv('/schools', { sort: search.sort })}
          />
          {add}
        </>
      }
    >
      <FilterBar>
        <SortControl
          value={search.sort ?? 'name'}
          options={schoolSorts.map((value) => ({ value, label: t(`school.sort.${value}`) }))}
          onChange={(sort) => navigate({ search: (current) => ({ ...current, sort, offset: undefined }) })}
        />
      </FilterBar>
      <DataList
        label={t('school.list.title')}
        items={page.items}
        columns={{
          title: t('school.name'),
          meta: [t('school.shortName'), t('school.externalId'), t('school.timeZone')],
          badge: t('school.status.title'),
        }}
        row={(school) => ({
          id: school.id,
          title: school.name,
          link: (title) => (
            <Link to="/schools/$schoolId" params={{ schoolId: school.id }}>
              {title}
            </Link>
          ),
          meta: [school.shortName, school.externalId, timeZoneName(school.timeZone, i18n.language)],
          badge: <SchoolStatus active={school.active} />,
        })}
        empty={<EmptyState title={t('school.list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
