import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

const tones = { SAFETY: 'urgent', SAME_DAY: 'due', ROUTINE: 'neutral' } satisfies Record<
  Schema<'Urgency'>,
  Tone
>

export interface UrgencyProps {
  readonly urgency: Schema<'Urgency'>
}

export function Urgency({ urgency }: UrgencyProps) {
  const { t } = useTranslation('referral')
  return <StatusBadge tone={tones[urgency]} label={t(`urgency.${urgency}`)} />
}
