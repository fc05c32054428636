import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  NEXT_STEP_DUE: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink to="/next-steps/$stepId" params={{ stepId: subjectId }} variant="default">
        {label}
      </ButtonLink>
    ),
}
