import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  CYCLE_TO_RATE: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink to="/milestone-cycles/$cycleId/rate" params={{ cycleId: subjectId }} variant="default">
        {label}
      </ButtonLink>
    ),
  CYCLE_TO_CLOSE: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink to="/milestone-cycles/$cycleId" params={{ cycleId: subjectId }} variant="default">
        {label}
      </ButtonLink>
    ),
  NEXT_STEP_DUE: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink to="/next-steps/$stepId" params={{ stepId: subjectId }} variant="default">
        {label}
      </ButtonLink>
    ),
}
