import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe, useSchoolName } from '@/api/me'
import { formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { FilterBar } from '@/ui/FilterBar'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { SortControl } from '@/ui/SortControl'
import { schoolYearList } from './queries'
import { SchoolYearStatus } from './SchoolYearStatus'
import { schoolYearSorts } from './schoolYearListSearch'

const route = getRouteApi('/_app/school-years/')

export function SchoolYearListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(schoolYearList(search))
  const me = useMe()
  const schoolName = useSchoolName()
  const { t, i18n } = useTranslation('organization')
  const add = can(me, 'school-year:write') && (
    <ButtonLink to="/school-years/new">{t('schoolYear.add')}</ButtonLink>
  )

  return (
    <PageLayout
      title={t('schoolYear.list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="school-years.csv"
            load={() => downloadCsv('/school-years', { schoolId: search.school, sort: search.sort })}
          />
          {add}
        </>
      }
    >
      <FilterBar>
        <SortControl
          value={search.sort ?? '-startsOn'}
          options={schoolYearSorts.map((value) => ({ value, label: t(`schoolYear.sort.${value}`) }))}
          onChange={(sort) => navigate({ search: (current) => ({ ...current, sort, offset: undefined }) })}
        />
      </FilterBar>
      <DataList
        label={t('schoolYear.list.title')}
        items={page.items}
        columns={{
          title: t('schoolYear.name'),
          meta: [t('schoolYear.school'), t('schoolYear.startsOn'), t('schoolYear.endsOn')],
          badge: t('schoolYear.when.title'),
        }}
        row={(year) => ({
          id: year.id,
          title: year.name,
          link: (title) => (
            <Link to="/school-years/$schoolYearId" params={{ schoolYearId: year.id }}>
              {title}
            </Link>
          ),
          meta: [
            schoolName(year.schoolId),
            formatDay(year.startsOn, i18n.language),
            formatDay(year.endsOn, i18n.language),
          ],
          badge: <SchoolYearStatus {...year} />,
        })}
        empty={<EmptyState title={t('schoolYear.list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
