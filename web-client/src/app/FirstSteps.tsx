import type { Schema } from '@/api/contract'
import { FirstStepsCard } from '@/features/firststep/FirstStepsCard'

export interface FirstStepsProps {
  readonly starts: readonly Schema<'FirstStepsView'>[]
}

/** A card for each school that is only starting. */
export function FirstSteps({ starts }: FirstStepsProps) {
  return starts.map((start) => <FirstStepsCard key={start.schoolId} start={start} />)
}
