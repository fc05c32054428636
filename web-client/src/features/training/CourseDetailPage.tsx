import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { courseDetail } from './queries'

const route = getRouteApi('/_app/courses/$code')

export function CourseDetailPage() {
  const { code } = route.useParams()
  const { data: course } = useSuspenseQuery(courseDetail(code))
  const me = useMe()
  const { t } = useTranslation('training')
  const text = useText()
  const own = can(me, 'agreement:sign')

  return (
    <PageLayout
      narrow
      title={text(course.name)}
      back={
        own ? (
          <TextLink to="/my-training">{t('mine.title')}</TextLink>
        ) : (
          <TextLink to="/courses">{t('course.list.title')}</TextLink>
        )
      }
      actions={
        !own && (
          <ButtonLink to="/training-completions" search={{ course: code }} variant="default">
            {t('course.who')}
          </ButtonLink>
        )
      }
    >
      <Card>
        <Text mb="md">{text(course.description)}</Text>
        <Facts
          facts={[
            [
              t('course.audience.title'),
              course.audiences.map((value) => t(`course.audience.${value}`)).join(', '),
            ],
            [
              t('course.valid.title'),
              course.validMonths
                ? t('course.valid.months', { count: course.validMonths })
                : t('course.valid.always'),
            ],
            [
              t('course.needed.title'),
              t(course.requiredForStudentAdvocates ? 'course.needed.yes' : 'course.needed.no'),
            ],
          ]}
        />
      </Card>
    </PageLayout>
  )
}
