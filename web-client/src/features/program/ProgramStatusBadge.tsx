import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

export interface ProgramStatusBadgeProps {
  readonly status: Schema<'ProgramStatus'>
}

export function ProgramStatusBadge({ status }: ProgramStatusBadgeProps) {
  const { t } = useTranslation('program')
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} />
}

const tones = { DRAFT: 'due', ACTIVE: 'ok', PAUSED: 'due', ENDED: 'neutral' } satisfies Record<
  Schema<'ProgramStatus'>,
  Tone
>
