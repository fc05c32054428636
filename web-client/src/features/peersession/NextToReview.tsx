import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { waitingForReview } from './queries'

export interface NextToReviewProps {
  readonly after: string
}

/** The one that has waited longest, so that a queue is read without going back to its list. */
export function NextToReview({ after }: NextToReviewProps) {
  const { data } = useQuery(waitingForReview())
  const { t } = useTranslation('peersession')
  const next = data?.items.find(({ id }) => id !== after)
  if (!next) return null
  return (
    <div>
      <ButtonLink to="/peer-sessions/$sessionId" params={{ sessionId: next.id }} variant="default">
        {t('review.next', { number: next.number, name: next.advocateName })}
      </ButtonLink>
    </div>
  )
}
