import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

export interface AdvocateStatusBadgeProps {
  readonly status: Schema<'AdvocateStatus'>
}

export function AdvocateStatusBadge({ status }: AdvocateStatusBadgeProps) {
  const { t } = useTranslation('advocate')
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} />
}

const tones = { CANDIDATE: 'due', SELECTED: 'ok', PAUSED: 'due', ENDED: 'neutral' } satisfies Record<
  Schema<'AdvocateStatus'>,
  Tone
>
