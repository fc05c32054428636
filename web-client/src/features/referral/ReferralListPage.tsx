import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can, isStudent } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { listQuery, referralList } from './queries'
import { RedReferrals } from './RedReferrals'
import { ReferralCounts } from './ReferralCounts'
import { ReferralFilters } from './ReferralFilters'
import { ReferralStatus } from './ReferralStatus'
import { Urgency } from './Urgency'

const route = getRouteApi('/_app/referrals/')

export function ReferralListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(referralList(search))
  const me = useMe()
  const { t, i18n } = useTranslation('referral')
  const zoneOf = (school: string) =>
    me.schools.find(({ id }) => id === school)?.timeZone ?? me.district.timeZone
  const raise = can(me, 'referral:create') && (
    <ButtonLink to="/referrals/new" color={isStudent(me) ? 'red' : undefined}>
      {isStudent(me) ? t('getAdult.button') : t('raise.title')}
    </ButtonLink>
  )

  return (
    <PageLayout
      title={t('list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="referrals.csv"
            load={() => downloadCsv('/referrals', listQuery(search))}
          />
          {raise}
        </>
      }
    >
      <RedReferrals rows={page.items.filter(({ red }) => red)} />
      {can(me, 'referral:handle') && <ReferralCounts />}
      <ReferralFilters />
      <DataList
        label={t('list.title')}
        items={page.items.filter(({ red }) => !red)}
        columns={{
          title: t('referral'),
          meta: [t('urgency.title'), t('kind.title'), t('sentAt'), t('sender'), t('holder')],
          badge: t('status.title'),
        }}
        row={(row) => ({
          id: row.id,
          title: t('number', { number: row.number }),
          link: (title) => (
            <Link to="/referrals/$referralId" params={{ referralId: row.id }}>
              {title}
            </Link>
          ),
          meta: [
            <Urgency key="urgency" urgency={row.urgency} />,
            t(`kind.${row.referralKind}`),
            <span key="sent" style={{ whiteSpace: 'nowrap' }}>
              {formatInstant(row.sentAt, zoneOf(row.schoolId), i18n.language)}
            </span>,
            row.senderName,
            row.holderName,
          ],
          badge: <ReferralStatus status={row.status} red={row.red} seenAs={row.seenAs} />,
        })}
        empty={page.total === 0 ? <EmptyState title={t('list.empty')} action={raise} /> : null}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
