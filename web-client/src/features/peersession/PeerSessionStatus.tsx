import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

const tones = { DRAFT: 'neutral', SUBMITTED: 'due', REVIEWED: 'ok' } satisfies Record<
  Schema<'PeerSessionStatus'>,
  Tone
>

export interface PeerSessionStatusProps {
  readonly status: Schema<'PeerSessionStatus'>
}

export function PeerSessionStatus({ status }: PeerSessionStatusProps) {
  const { t } = useTranslation('peersession')
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} />
}
