import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe, useSchoolName } from '@/api/me'
import { formatDay } from '@/lib/dates'
import { languageName } from '@/lib/languages'
import { AccessLogLink } from '@/lib/links/AccessLogLink'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { Guardians } from './Guardians'
import { PersonStatus } from './PersonStatus'
import { personName } from './personName'
import { personDetail } from './queries'

const route = getRouteApi('/_app/people/$personId/')

export function PersonDetailPage() {
  const { personId } = route.useParams()
  const { data: person } = useSuspenseQuery(personDetail(personId))
  const me = useMe()
  const schoolName = useSchoolName()
  const { t, i18n } = useTranslation('organization')
  const student = person.kind === 'STUDENT'

  return (
    <PageLayout
      title={personName(person)}
      subtitle={[t(`person.kind.${person.kind}`), schoolName(person.schoolId)].filter(Boolean).join(' · ')}
      back={<TextLink to="/people">{t('person.list.title')}</TextLink>}
      actions={
        <>
          {can(me, 'audit:read') && <AccessLogLink subjectId={personId} />}
          {can(me, 'person:write') && (
            <ButtonLink to="/people/$personId/edit" params={{ personId }}>
              {t('person.edit')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Card>
        <Facts
          facts={[
            [t('person.givenName'), person.givenName],
            [t('person.familyName'), person.familyName],
            [t('person.preferredName'), person.preferredName],
            ...(student ? [[t('person.gradeLevel'), person.gradeLevel] as const] : []),
            [t('person.bornOn'), person.bornOn && formatDay(person.bornOn, i18n.language)],
            [t('person.email'), person.email],
            [
              t('person.languages'),
              person.languages.map((tag) => languageName(tag, i18n.language)).join(', '),
            ],
            [t('person.externalId'), person.externalId],
            [t('person.status'), <PersonStatus key="status" active={person.active} />],
          ]}
        />
      </Card>
      {student && <Guardians student={person} />}
    </PageLayout>
  )
}
