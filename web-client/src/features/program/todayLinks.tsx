import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  PROGRAM_TO_ACTIVATE: ({ subjectId }, label) =>
    subjectId ? (
      <ButtonLink variant="default" to="/programs/$programId" params={{ programId: subjectId }}>
        {label}
      </ButtonLink>
    ) : (
      <ButtonLink variant="default" to="/programs" search={{ status: 'DRAFT' }}>
        {label}
      </ButtonLink>
    ),
  PROGRAM_WITHOUT_RECEIVER: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink to="/programs/$programId/referral-directory" params={{ programId: subjectId }}>
        {label}
      </ButtonLink>
    ),
}
