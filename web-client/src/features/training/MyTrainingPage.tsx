import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/dates'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { StatusBadge } from '@/ui/StatusBadge'
import { CompletionState } from './CompletionState'
import { completionsOf, courseList } from './queries'

const route = getRouteApi('/_app/my-training')

/** An advocate's own courses: what is needed, what is done, until when it holds. */
export function MyTrainingPage() {
  const { advocateId } = route.useLoaderData()
  const { t } = useTranslation('training')
  return (
    <PageLayout narrow title={t('mine.title')} subtitle={t('mine.intro')}>
      {advocateId ? <Courses advocateId={advocateId} /> : <EmptyState title={t('mine.notOnRoster')} />}
    </PageLayout>
  )
}

function Courses({ advocateId }: { readonly advocateId: string }) {
  const { data: courses } = useSuspenseQuery(courseList('STUDENT'))
  const { data: completions } = useSuspenseQuery(completionsOf(advocateId))
  const { t, i18n } = useTranslation('training')
  const text = useText()
  const completed = completions.items.filter(({ withdrawnAt }) => !withdrawnAt)
  const lists = [
    { title: t('mine.needed'), items: courses.filter((course) => course.requiredForStudentAdvocates) },
    { title: t('mine.more'), items: courses.filter((course) => !course.requiredForStudentAdvocates) },
  ]

  return lists.map(({ title, items }) => (
    <Card key={title} title={title}>
      <DataList
        label={title}
        items={items}
        columns={{
          title: t('course.one'),
          meta: [t('completion.expiresOn')],
          badge: t('completion.state.title'),
        }}
        row={(course) => {
          const [latest] = completed
            .filter(({ courseCode }) => courseCode === course.code)
            .sort((a, b) => (b.expiresOn ?? '9999').localeCompare(a.expiresOn ?? '9999'))
          return {
            id: course.code,
            title: text(course.name),
            link: (name) => (
              <Link to="/courses/$code" params={{ code: course.code }}>
                {name}
              </Link>
            ),
            meta: [latest?.expiresOn && formatDay(latest.expiresOn, i18n.language)],
            badge: latest ? (
              <CompletionState completion={latest} />
            ) : (
              <StatusBadge
                tone={course.requiredForStudentAdvocates ? 'due' : 'neutral'}
                label={t('completion.state.missing')}
              />
            ),
          }
        }}
        empty={<EmptyState title={t('course.list.empty')} />}
      />
    </Card>
  ))
}
