import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { downloadCsv } from '@/api/downloadCsv'
import { formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { useText } from '@/lib/useText'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { CompletionState } from './CompletionState'
import { completionList, courses } from './queries'
import { type CompletionListSearch, windows } from './trainingSearch'

const route = getRouteApi('/_app/training-completions')

/** Who has completed what, and what lapses soon. */
export function CompletionListPage() {
  const { course, expiring } = route.useSearch()
  const { filter } = route.useLoaderData()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(completionList(filter))
  const { data: all } = useSuspenseQuery(courses())
  const { t, i18n } = useTranslation('training')
  const text = useText()
  const day = (value: string | undefined) => value && formatDay(value, i18n.language)
  const narrow = (change: Partial<CompletionListSearch>) =>
    navigate({ search: (current) => ({ ...current, offset: undefined, ...change }) })
  const nameOf = (code: string) => {
    const known = all.find((one) => one.code === code)
    return known ? text(known.name) : code
  }

  return (
    <PageLayout
      title={t('completion.list.title')}
      actions={
        <ExportCsvButton
          fileName="training-completions.csv"
          load={() => downloadCsv('/training-completions', filter)}
        />
      }
    >
      <FilterBar
        values={[course, expiring]}
        onClear={() => narrow({ course: undefined, expiring: undefined })}
      >
        <FilterSelect
          label={t('course.one')}
          value={course}
          options={all
            .filter(({ audiences }) => audiences.includes('STUDENT'))
            .map(({ code, name }) => ({ value: code, label: text(name) }))}
          onChange={(value) => narrow({ course: value })}
        />
        <FilterSelect
          label={t('completion.expires')}
          value={expiring}
          options={windows.map((value) => ({ value, label: t(`completion.within.${value}`) }))}
          onChange={(value) => narrow({ expiring: value })}
        />
      </FilterBar>
      <DataList
        label={t('completion.list.title')}
        items={page.items}
        columns={{
          title: t('completion.advocate'),
          meta: [t('course.one'), t('completion.completedOn'), t('completion.expiresOn')],
          badge: t('completion.state.title'),
        }}
        row={(completion) => ({
          id: completion.id,
          title: completion.advocate,
          link: (title) => (
            <Link to="/peer-advocates/$advocateId" params={{ advocateId: completion.advocateId }}>
              {title}
            </Link>
          ),
          meta: [nameOf(completion.courseCode), day(completion.completedOn), day(completion.expiresOn)],
          badge: <CompletionState completion={completion} />,
        })}
        empty={
          <EmptyState
            title={t(course || expiring ? 'completion.list.none' : 'completion.list.empty')}
            action={<ButtonLink to="/peer-advocates">{t('completion.toRoster')}</ButtonLink>}
          />
        }
      />
      <Pager page={page} onOffset={(offset) => narrow({ offset })} />
    </PageLayout>
  )
}
