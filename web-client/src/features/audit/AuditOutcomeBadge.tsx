import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

export interface AuditOutcomeBadgeProps {
  readonly outcome: Schema<'AuditOutcome'>
}

export function AuditOutcomeBadge({ outcome }: AuditOutcomeBadgeProps) {
  const { t } = useTranslation('audit')
  return <StatusBadge tone={tones[outcome]} label={t(`outcome.${outcome}`)} />
}

const tones = { DONE: 'ok', READ: 'neutral', REFUSED: 'urgent' } satisfies Record<
  Schema<'AuditOutcome'>,
  Tone
>
