import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe, useSchoolName } from '@/api/me'
import { formatDay } from '@/lib/dates'
import { AccessLogLink } from '@/lib/links/AccessLogLink'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { Periods } from './Periods'
import { schoolYearDetail } from './queries'
import { SchoolYearCalendar } from './SchoolYearCalendar'
import { SchoolYearStatus } from './SchoolYearStatus'

const route = getRouteApi('/_app/school-years/$schoolYearId/')

export function SchoolYearDetailPage() {
  const { schoolYearId } = route.useParams()
  const { data: year } = useSuspenseQuery(schoolYearDetail(schoolYearId))
  const me = useMe()
  const schoolName = useSchoolName()(year.schoolId)
  const { t, i18n } = useTranslation('organization')

  return (
    <PageLayout
      title={year.name}
      subtitle={schoolName}
      back={<TextLink to="/school-years">{t('schoolYear.list.title')}</TextLink>}
      actions={
        <>
          {can(me, 'audit:read') && <AccessLogLink subjectId={schoolYearId} />}
          {can(me, 'school-year:write') && schoolName && (
            <ButtonLink to="/school-years/$schoolYearId/edit" params={{ schoolYearId }}>
              {t('schoolYear.edit')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Card>
        <Facts
          facts={[
            [t('schoolYear.startsOn'), formatDay(year.startsOn, i18n.language)],
            [t('schoolYear.endsOn'), formatDay(year.endsOn, i18n.language)],
            [t('schoolYear.when.title'), <SchoolYearStatus key="status" {...year} />],
          ]}
        />
      </Card>
      <Periods title={t('schoolYear.terms.title')} empty={t('schoolYear.terms.empty')} periods={year.terms} />
      <Periods
        title={t('schoolYear.holidays.title')}
        empty={t('schoolYear.holidays.empty')}
        periods={year.holidays}
      />
      <Card title={t('schoolYear.calendar')}>
        <SchoolYearCalendar year={year} />
      </Card>
    </PageLayout>
  )
}
