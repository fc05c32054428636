import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { AgreementListFilters } from './AgreementListFilters'
import { AgreementStateBadge } from './AgreementStateBadge'
import type { AgreementListSearch } from './agreementSearch'
import { agreementFilters, agreementList, countersignRow } from './queries'

const route = getRouteApi('/_app/agreements/')

/** What advocates have signed; what waits for the coordinator is one tap from done. */
export function AgreementListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(agreementList(search))
  const me = useMe()
  const saved = useSaved('/confidentiality-agreements', '/peer-advocates', '/today')
  const { t, i18n } = useTranslation('agreement')
  const countersign = useMutation({
    mutationFn: countersignRow,
    onSuccess: (done) => saved(t('countersign.done', { name: done?.advocate })),
  })
  const narrow = (change: Partial<AgreementListSearch>) =>
    navigate({ search: (current) => ({ ...current, offset: undefined, ...change }) })
  const mayCountersign = can(me, 'agreement:countersign')

  return (
    <PageLayout
      title={t('list.title')}
      actions={
        <ExportCsvButton
          fileName="agreements.csv"
          load={() => downloadCsv('/confidentiality-agreements', agreementFilters(search))}
        />
      }
    >
      <AgreementListFilters search={search} onChange={narrow} />
      {countersign.error && <ProblemAlert error={countersign.error} />}
      <DataList
        label={t('list.title')}
        items={page.items}
        columns={{
          title: t('advocate'),
          meta: [t('kind.title'), t('edition.title'), t('signedAt')],
          badge: t('state.title'),
        }}
        row={(agreement) => ({
          id: agreement.id,
          title: agreement.advocate,
          link: (title) => (
            <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
              {title}
            </Link>
          ),
          meta: [
            t(`kind.${agreement.kind}`),
            agreement.edition,
            formatInstant(agreement.signedAt, me.district.timeZone, i18n.language),
          ],
          badge: <AgreementStateBadge state={agreement.state} />,
          action:
            mayCountersign && agreement.state === 'AWAITING_COUNTERSIGNATURE'
              ? { label: t('countersign.label'), onClick: () => countersign.mutate(agreement.id) }
              : undefined,
        })}
        empty={
          search.state === 'AWAITING_COUNTERSIGNATURE' ? (
            <EmptyState title={t('list.nothingToCountersign')} />
          ) : (
            <EmptyState
              title={t(search.state || search.kind ? 'list.none' : 'list.empty')}
              action={<ButtonLink to="/agreement-templates">{t('template.list.title')}</ButtonLink>}
            />
          )
        }
      />
      <Pager page={page} onOffset={(offset) => narrow({ offset })} />
    </PageLayout>
  )
}
