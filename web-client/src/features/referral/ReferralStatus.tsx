import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

const tones = {
  SENT: 'due',
  ACKNOWLEDGED: 'ok',
  ACCEPTED: 'ok',
  IN_PROGRESS: 'ok',
  DECLINED: 'due',
  CLOSED: 'neutral',
  REVOKED: 'neutral',
} satisfies Record<Schema<'ReferralStatus'>, Tone>

export interface ReferralStatusProps {
  readonly status: Schema<'ReferralStatus'>
  readonly red: boolean
  /** To a teacher who sent it there are two states: received and closed (R34). */
  readonly seenAs: Schema<'Sight'>
}

/** "Sent" is never shown as if somebody had read it: until then nobody has it (R57). */
export function ReferralStatus({ status, red, seenAs }: ReferralStatusProps) {
  const { t } = useTranslation('referral')
  const key = seenAs === 'SENDER_TEACHER' && status === 'ACKNOWLEDGED' ? 'RECEIVED' : status
  return <StatusBadge tone={red ? 'urgent' : tones[status]} label={t(`status.${key}`)} />
}
