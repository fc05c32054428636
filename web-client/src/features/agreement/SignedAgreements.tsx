import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { AgreementStateBadge } from './AgreementStateBadge'

export interface SignedAgreementsProps {
  readonly label: string
  readonly items: readonly Schema<'AgreementRow'>[]
  /** What is said where nothing is signed. */
  readonly empty: string
}

/** What one advocate has signed, and where each signature stands. */
export function SignedAgreements({ label, items, empty }: SignedAgreementsProps) {
  const { district } = useMe()
  const { t, i18n } = useTranslation('agreement')

  return (
    <DataList
      label={label}
      items={items}
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
      empty={<EmptyState title={empty} />}
    />
  )
}
