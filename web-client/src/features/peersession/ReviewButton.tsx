import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { problemOf } from '@/api/problems'
import { useSaved } from '@/form/useSaved'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { useNotify } from '@/ui/useNotify'
import { useProblemText } from '@/ui/useProblemText'
import { reviewPeerSession } from './queries'

export interface ReviewButtonProps {
  readonly session: Schema<'PeerSessionView'>
}

/** An adult has read it; from then on it can be added to and no longer changed. */
export function ReviewButton({ session }: ReviewButtonProps) {
  const saved = useSaved('/peer-sessions', '/today')
  const notify = useNotify()
  const problemText = useProblemText()
  const { t } = useTranslation('peersession')
  const { number } = session
  const review = useMutation({
    mutationFn: () => reviewPeerSession(session),
    onSuccess: () => saved(t('review.done', { number })),
    onError: (error) => notify('failed', problemText(problemOf(error)).title),
  })

  return (
    <ConfirmButton
      label={t('review.button', { number })}
      question={t('review.question', { number })}
      consequence={t('review.consequence')}
      pending={review.isPending}
      disabledReason={session.status === 'REVIEWED' ? t('review.already') : undefined}
      onConfirm={() => review.mutate()}
    />
  )
}
