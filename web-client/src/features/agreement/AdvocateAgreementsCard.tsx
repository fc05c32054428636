import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { agreementsOf } from './queries'
import { SignedAgreements } from './SignedAgreements'

export interface AdvocateAgreementsCardProps {
  readonly advocateId: string
}

/** What the advocate has signed, and what it still waits for. */
export function AdvocateAgreementsCard({ advocateId }: AdvocateAgreementsCardProps) {
  const { data } = useSuspenseQuery(agreementsOf(advocateId))
  const { t } = useTranslation('agreement')

  return (
    <Card title={t('list.title')}>
      <SignedAgreements label={t('list.title')} items={data.items} empty={t('nothingSigned')} />
    </Card>
  )
}
