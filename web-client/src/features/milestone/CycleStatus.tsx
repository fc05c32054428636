import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge } from '@/ui/StatusBadge'

export interface CycleStatusProps {
  readonly status: Schema<'CycleStatus'>
}

export function CycleStatus({ status }: CycleStatusProps) {
  const { t } = useTranslation('milestone')
  return <StatusBadge tone={status === 'OPEN' ? 'due' : 'neutral'} label={t(`cycle.status.${status}`)} />
}
