import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSchoolTime } from '@/api/useSchoolTime'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { changeSupervision, roster, supervisionSession } from './queries'
import { SupervisionForm } from './SupervisionForm'

const route = getRouteApi('/_app/supervision/$meetingId/edit')

export function SupervisionEditPage() {
  const { meetingId } = route.useParams()
  const { data: meeting } = useSuspenseQuery(supervisionSession(meetingId))
  const { data } = useSuspenseQuery(roster())
  const navigate = route.useNavigate()
  const saved = useSaved('/supervision-sessions')
  const at = useSchoolTime(meeting.schoolId)
  const { t } = useTranslation(['supervision', 'form'])
  const toMeeting = { to: '/supervision/$meetingId', params: { meetingId } } as const

  return (
    <PageLayout
      narrow
      title={t('edit.title')}
      back={<TextLink {...toMeeting}>{at(meeting.startsAt)}</TextLink>}
    >
      <SupervisionForm
        meeting={meeting}
        advocates={data.items.filter(
          ({ id, status }) =>
            status !== 'ENDED' || meeting.attendance.some(({ advocateId }) => advocateId === id),
        )}
        send={(input) => changeSupervision(meeting, input)}
        submitLabel={t('edit.save')}
        cancel={
          <ButtonLink {...toMeeting} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async () => {
          await saved(t('edit.saved'))
          await navigate(toMeeting)
        }}
      />
    </PageLayout>
  )
}
