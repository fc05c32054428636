import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

const tones = { PLANNED: 'due', HELD: 'ok', CANCELLED: 'neutral' } satisfies Record<
  Schema<'SupervisionStatus'>,
  Tone
>

export interface SupervisionStatusProps {
  readonly status: Schema<'SupervisionStatus'>
}

export function SupervisionStatus({ status }: SupervisionStatusProps) {
  const { t } = useTranslation('supervision')
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} />
}
