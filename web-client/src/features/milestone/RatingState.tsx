import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

export const ratingStates = [
  'NOT_YET',
  'IN_PROGRESS',
  'DONE',
  'NOT_APPLICABLE',
] as const satisfies readonly Schema<'RatingState'>[]

const tones = {
  NOT_YET: 'neutral',
  IN_PROGRESS: 'due',
  DONE: 'ok',
  NOT_APPLICABLE: 'neutral',
} satisfies Record<Schema<'RatingState'>, Tone>

export interface RatingStateProps {
  /** Blank without one. */
  readonly state: Schema<'RatingState'> | undefined
}

export function RatingState({ state }: RatingStateProps) {
  const { t } = useTranslation('milestone')
  return state ? (
    <StatusBadge tone={tones[state]} label={t(`state.${state}`)} />
  ) : (
    <StatusBadge tone="neutral" label={t('state.blank')} />
  )
}
