import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { dayIn } from '@/lib/dates'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

const tones = { PLANNED: 'neutral', IN_PROGRESS: 'due', DONE: 'ok', DROPPED: 'neutral' } satisfies Record<
  Schema<'NextStepState'>,
  Tone
>

export interface NextStepStateProps {
  readonly step: {
    readonly state: Schema<'NextStepState'>
    readonly dueOn: string
    readonly schoolId?: string
  }
}

/** Where a step stands; an open one whose day is over says so first. */
export function NextStepState({ step }: NextStepStateProps) {
  const me = useMe()
  const { t } = useTranslation('milestone')
  const open = step.state === 'PLANNED' || step.state === 'IN_PROGRESS'
  return open && step.dueOn < dayIn(zoneOf(me, step.schoolId), new Date()) ? (
    <StatusBadge tone="urgent" label={t('step.overdue')} />
  ) : (
    <StatusBadge tone={tones[step.state]} label={t(`step.state.${step.state}`)} />
  )
}
