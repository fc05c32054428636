import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { Card } from '@/ui/Card'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { AgreementStateBadge } from './AgreementStateBadge'
import { agreementsOf } from './queries'

export interface AdvocateAgreementsCardProps {
  readonly advocateId: string
}

/** What the advocate has signed, and what it still waits for. */
export function AdvocateAgreementsCard({ advocateId }: AdvocateAgreementsCardProps) {
  const { data } = useSuspenseQuery(agreementsOf(advocateId))
  const { district } = useMe()
  const { t, i18n } = useTranslation('agreement')

  return (
    <Card title={t('list.title')}>
      <DataList
        label={t('list.title')}
        items={data.items}
        columns={{
          title: t('kind.title'),
          meta: [t('edition.title'), t('signedAt')],
          badge: t('state.title'),
        }}
        row={(agreement) => ({
          id: agreement.id,
          title: t(`kind.${agreement.kind}`),
          link: (title) => (
            <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
              {title}
            </Link>
          ),
          meta: [agreement.edition, formatInstant(agreement.signedAt, district.timeZone, i18n.language)],
          badge: <AgreementStateBadge state={agreement.state} />,
        })}
        empty={<EmptyState title={t('nothingSigned')} />}
      />
    </Card>
  )
}
