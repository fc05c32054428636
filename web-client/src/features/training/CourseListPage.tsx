import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useText } from '@/lib/useText'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { PageLayout } from '@/ui/PageLayout'
import { StatusBadge } from '@/ui/StatusBadge'
import { courseList } from './queries'
import { audiences } from './trainingSearch'

const route = getRouteApi('/_app/courses/')

export function CourseListPage() {
  const { audience } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: courses } = useSuspenseQuery(courseList(audience))
  const { t } = useTranslation('training')
  const text = useText()

  return (
    <PageLayout title={t('course.list.title')}>
      <FilterBar
        values={[audience]}
        onClear={() => navigate({ search: (current) => ({ ...current, audience: undefined }) })}
      >
        <FilterSelect
          label={t('course.audience.title')}
          value={audience}
          options={audiences.map((value) => ({ value, label: t(`course.audience.${value}`) }))}
          onChange={(value) => navigate({ search: (current) => ({ ...current, audience: value }) })}
        />
      </FilterBar>
      <DataList
        label={t('course.list.title')}
        items={courses}
        columns={{
          title: t('course.name'),
          meta: [t('course.audience.title'), t('course.valid.title')],
          badge: t('course.needed.title'),
        }}
        row={(course) => ({
          id: course.code,
          title: text(course.name),
          link: (title) => (
            <Link to="/courses/$code" params={{ code: course.code }}>
              {title}
            </Link>
          ),
          meta: [
            course.audiences.map((value) => t(`course.audience.${value}`)).join(', '),
            course.validMonths
              ? t('course.valid.months', { count: course.validMonths })
              : t('course.valid.always'),
          ],
          badge: course.requiredForStudentAdvocates && (
            <StatusBadge tone="due" label={t('course.needed.yes')} />
          ),
        })}
        empty={<EmptyState title={t('course.list.empty')} />}
      />
    </PageLayout>
  )
}
