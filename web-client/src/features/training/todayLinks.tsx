import type { Schema } from '@/api/contract'
import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = { TRAINING_EXPIRING: toTraining, TRAINING_MISSING: toTraining }

/** A name stands there only when it is about somebody else. */
function toTraining({ subjectId, personName }: Schema<'TodayItem'>, label: string) {
  return subjectId && personName ? (
    <ButtonLink variant="default" to="/peer-advocates/$advocateId" params={{ advocateId: subjectId }}>
      {label}
    </ButtonLink>
  ) : (
    <ButtonLink variant="default" to="/my-training">
      {label}
    </ButtonLink>
  )
}
