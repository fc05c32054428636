import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { listQuery, supervisionList } from './queries'
import { SupervisionFilters } from './SupervisionFilters'
import { SupervisionStatus } from './SupervisionStatus'

const route = getRouteApi('/_app/supervision/')

export function SupervisionListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(supervisionList(search))
  const me = useMe()
  const { t, i18n } = useTranslation('supervision')
  const plan = can(me, 'supervision:write') && (
    <ButtonLink to="/supervision/new">{t('plan.title')}</ButtonLink>
  )

  return (
    <PageLayout
      title={t('list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="supervision.csv"
            load={() => downloadCsv('/supervision-sessions', listQuery(search))}
          />
          <ButtonLink to="/supervision/weeks" variant="default">
            {t('weeks.title')}
          </ButtonLink>
          {plan}
        </>
      }
    >
      <SupervisionFilters />
      <DataList
        label={t('list.title')}
        items={page.items}
        columns={{
          title: t('startsAt'),
          meta: [t('advocates'), t('kind.title'), t('minutes'), t('supervisor')],
          badge: t('status.title'),
        }}
        row={(meeting) => ({
          id: meeting.id,
          title: formatInstant(meeting.startsAt, zoneOf(me, meeting.schoolId), i18n.language),
          link: (title) => (
            <Link to="/supervision/$meetingId" params={{ meetingId: meeting.id }}>
              {title}
            </Link>
          ),
          meta: [meeting.advocates, t(`kind.${meeting.kind}`), meeting.minutes, meeting.supervisorName],
          badge: <SupervisionStatus status={meeting.status} />,
        })}
        empty={<EmptyState title={t('list.empty')} action={plan} />}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
