import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSchoolTime } from '@/api/useSchoolTime'
import { TextLink } from '@/lib/links/TextLink'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { HoldForm } from './HoldForm'
import { supervisionSession } from './queries'

const route = getRouteApi('/_app/supervision/$meetingId/hold')

export function HoldPage() {
  const { meetingId } = route.useParams()
  const { data: meeting } = useSuspenseQuery(supervisionSession(meetingId))
  const at = useSchoolTime(meeting.schoolId)
  const { t } = useTranslation('supervision')
  const back = (
    <TextLink to="/supervision/$meetingId" params={{ meetingId }}>
      {t('detail.title')}
    </TextLink>
  )

  return (
    <PageLayout narrow title={t('hold.title')} subtitle={at(meeting.startsAt)} back={back}>
      {meeting.status === 'PLANNED' ? (
        <HoldForm meeting={meeting} />
      ) : (
        <EmptyState title={t('hold.over')} action={back} />
      )}
    </PageLayout>
  )
}
