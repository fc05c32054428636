import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { AccessLogLink } from '@/lib/links/AccessLogLink'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { schoolDetail } from './queries'
import { SchoolStatus } from './SchoolStatus'
import { timeZoneName } from './timeZones'

const route = getRouteApi('/_app/schools/$schoolId/')

export function SchoolDetailPage() {
  const { schoolId } = route.useParams()
  const { data: school } = useSuspenseQuery(schoolDetail(schoolId))
  const me = useMe()
  const { t, i18n } = useTranslation('organization')

  return (
    <PageLayout
      title={school.name}
      back={<TextLink to="/schools">{t('school.list.title')}</TextLink>}
      actions={
        <>
          {can(me, 'audit:read') && <AccessLogLink subjectId={schoolId} />}
          {can(me, 'school:write') && (
            <ButtonLink to="/schools/$schoolId/edit" params={{ schoolId }}>
              {t('school.edit')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Card>
        <Facts
          facts={[
            [t('school.shortName'), school.shortName],
            [t('school.externalId'), school.externalId],
            [t('school.timeZone'), timeZoneName(school.timeZone, i18n.language)],
            [t('school.status.title'), <SchoolStatus key="status" active={school.active} />],
          ]}
        />
      </Card>
    </PageLayout>
  )
}
