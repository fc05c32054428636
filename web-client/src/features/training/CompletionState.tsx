import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { dayIn, daysBetween } from '@/lib/dates'
import { StatusBadge } from '@/ui/StatusBadge'

export interface CompletionStateProps {
  readonly completion: { readonly expiresOn?: string; readonly withdrawnAt?: string }
}

const SOON = 30

/** Whether a completion holds, and whether it is about to lapse. */
export function CompletionState({ completion: { expiresOn, withdrawnAt } }: CompletionStateProps) {
  const { district } = useMe()
  const { t } = useTranslation('training')
  if (withdrawnAt) return <StatusBadge tone="neutral" label={t('completion.state.withdrawn')} />
  const left = expiresOn ? daysBetween(dayIn(district.timeZone, new Date()), expiresOn) : undefined
  if (left === undefined || left > SOON) return <StatusBadge tone="ok" label={t('completion.state.valid')} />
  return left < 0 ? (
    <StatusBadge tone="urgent" label={t('completion.state.expired')} />
  ) : (
    <StatusBadge tone="due" label={t('completion.state.soon', { count: left })} />
  )
}
