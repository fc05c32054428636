import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { planSupervision, roster } from './queries'
import { SupervisionForm } from './SupervisionForm'

const route = getRouteApi('/_app/supervision/new')

/** A meeting that has been is planned and then held: its page leads straight on to who was there. */
export function SupervisionPlanPage() {
  const { advocate } = route.useSearch()
  const navigate = useNavigate()
  const saved = useSaved('/supervision-sessions')
  const { data } = useSuspenseQuery(roster())
  const { t } = useTranslation(['supervision', 'form'])
  const serving = data.items.filter(({ status }) => status !== 'ENDED')

  return (
    <PageLayout
      narrow
      title={t('plan.title')}
      back={<TextLink to="/supervision">{t('list.title')}</TextLink>}
    >
      {serving.length === 0 ? (
        <EmptyState title={t('plan.noAdvocate')} />
      ) : (
        <SupervisionForm
          advocates={serving}
          advocateId={advocate}
          send={planSupervision}
          submitLabel={t('plan.save')}
          cancel={
            <ButtonLink to="/supervision" variant="default">
              {t('form:cancel')}
            </ButtonLink>
          }
          onSaved={async (meeting) => {
            await saved(t('plan.saved'))
            if (!meeting) return navigate({ to: '/supervision' })
            const params = { meetingId: meeting.id }
            return Date.parse(meeting.startsAt) > Date.now()
              ? navigate({ to: '/supervision/$meetingId', params })
              : navigate({ to: '/supervision/$meetingId/hold', params })
          }}
        />
      )}
    </PageLayout>
  )
}
