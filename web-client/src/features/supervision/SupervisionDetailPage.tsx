import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { useSchoolTime } from '@/api/useSchoolTime'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Confidential } from '@/ui/Confidential'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { AttendanceList } from './AttendanceList'
import { CancelMeeting } from './CancelMeeting'
import { MeetingActions } from './MeetingActions'
import { supervisionSession } from './queries'
import { SupervisionStatus } from './SupervisionStatus'

const route = getRouteApi('/_app/supervision/$meetingId/')

export function SupervisionDetailPage() {
  const { meetingId } = route.useParams()
  const { cancel } = route.useSearch()
  const { data: meeting } = useSuspenseQuery(supervisionSession(meetingId))
  const me = useMe()
  const at = useSchoolTime(meeting.schoolId)
  const { t } = useTranslation('supervision')
  const leads = can(me, 'supervision:write')
  const held = meeting.status === 'HELD'

  return (
    <PageLayout
      title={t('detail.title')}
      subtitle={at(meeting.startsAt)}
      back={<TextLink to="/supervision">{t('list.title')}</TextLink>}
      actions={leads && meeting.status === 'PLANNED' && <MeetingActions meeting={meeting} />}
    >
      {cancel && meeting.status === 'PLANNED' && <CancelMeeting meeting={meeting} />}
      <Card>
        <Facts
          facts={[
            [t('status.title'), <SupervisionStatus key="status" status={meeting.status} />],
            [t('supervisor'), meeting.supervisor.name],
            [t('kind.title'), t(`kind.${meeting.kind}`)],
            [t('minutes'), String(meeting.minutes)],
            ...(meeting.cancellationReason
              ? [[t('cancel.reason'), t(`cancel.${meeting.cancellationReason}`)] as const]
              : []),
          ]}
        />
      </Card>
      <AttendanceList meeting={meeting} linkSessions={can(me, 'peer-session:read')} />
      {held && (
        <Confidential title={t('agreed.title')} about={t('agreed.about')}>
          {meeting.agreedPoints ?? <Text c="dimmed">{t('agreed.none')}</Text>}
        </Confidential>
      )}
      {held && leads && (
        <Confidential isPrivate title={t('note.title')} about={t('note.about')}>
          {meeting.note ?? <Text c="dimmed">{t('note.none')}</Text>}
        </Confidential>
      )}
    </PageLayout>
  )
}
