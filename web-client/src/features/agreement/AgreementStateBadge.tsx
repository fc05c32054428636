import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

export interface AgreementStateBadgeProps {
  readonly state: Schema<'AgreementState'>
}

export function AgreementStateBadge({ state }: AgreementStateBadgeProps) {
  const { t } = useTranslation('agreement')
  return <StatusBadge tone={tones[state]} label={t(`state.${state}`)} />
}

const tones = {
  AWAITING_COUNTERSIGNATURE: 'due',
  AWAITING_CONSENT: 'due',
  IN_FORCE: 'ok',
  SUPERSEDED: 'neutral',
} satisfies Record<Schema<'AgreementState'>, Tone>
