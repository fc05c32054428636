import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { PeerSessionFilters } from './PeerSessionFilters'
import { PeerSessionStatus } from './PeerSessionStatus'
import { listQuery, peerSessionList } from './queries'
import { useNames } from './useNames'

const route = getRouteApi('/_app/peer-sessions/')

export function PeerSessionListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(peerSessionList(search))
  const me = useMe()
  const names = useNames()
  const { t, i18n } = useTranslation('peersession')

  const record = can(me, 'peer-session:write') && (
    <ButtonLink to="/peer-sessions/new">{t('record.title')}</ButtonLink>
  )
  const own = ({ status }: Schema<'PeerSessionRow'>) => status === 'DRAFT' && can(me, 'peer-session:write')

  return (
    <PageLayout
      title={t('list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="peer-sessions.csv"
            load={() => downloadCsv('/peer-sessions', listQuery(search))}
          />
          {record}
        </>
      }
    >
      <PeerSessionFilters />
      <DataList
        label={t('list.title')}
        items={page.items}
        columns={{
          title: t('session'),
          meta: [t('model'), t('list.day'), t('topic'), t('list.with')],
          badge: t('list.status'),
        }}
        row={(row) => ({
          id: row.id,
          title: [row.advocateName, t('detail.title', { number: row.number })].join(' · '),
          link: (title) =>
            own(row) ? (
              <Link to="/peer-sessions/new" search={{ draft: row.id }}>
                {title}
              </Link>
            ) : row.status === 'DRAFT' ? (
              title
            ) : (
              <Link to="/peer-sessions/$sessionId" params={{ sessionId: row.id }}>
                {title}
              </Link>
            ),
          meta: [
            names.model(row.modelCode),
            `${formatDay(row.startedOn, i18n.language)} · ${t('list.minutes', { count: row.minutes })}`,
            names.topic(row.topic),
            row.recipientName ??
              (row.gradeBand && t(`gradeBand.${row.gradeBand}`)) ??
              (row.headCount === undefined ? undefined : t('heads', { count: row.headCount })),
          ],
          badge: <PeerSessionStatus status={row.status} />,
        })}
        empty={<EmptyState title={search.queue ? t('list.queueEmpty') : t('list.empty')} action={record} />}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
