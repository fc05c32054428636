import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { problemOf } from '@/api/problems'
import { useSaved } from '@/form/useSaved'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { useNotify } from '@/ui/useNotify'
import { useProblemText } from '@/ui/useProblemText'
import { discardPeerSession } from './queries'

export interface DiscardDraftProps {
  readonly session: Schema<'PeerSessionView'>
}

export function DiscardDraft({ session }: DiscardDraftProps) {
  const saved = useSaved('/peer-sessions', '/today')
  const navigate = useNavigate()
  const notify = useNotify()
  const problemText = useProblemText()
  const { t } = useTranslation('peersession')
  const { number } = session
  const discard = useMutation({
    mutationFn: () => discardPeerSession(session.id),
    onSuccess: async () => {
      await navigate({ to: '/peer-sessions' })
      await saved(t('discard.done', { number }))
    },
    onError: (error) => notify('failed', problemText(problemOf(error)).title),
  })

  return (
    <ConfirmButton
      danger
      label={t('discard.button', { number })}
      question={t('discard.question', { number })}
      consequence={t('discard.consequence')}
      pending={discard.isPending}
      onConfirm={() => discard.mutate()}
    />
  )
}
