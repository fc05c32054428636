import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  SESSION_TO_REVIEW: (item, label) =>
    item.subjectId && item.count === 1 ? (
      <ButtonLink to="/peer-sessions/$sessionId" params={{ sessionId: item.subjectId }} variant="default">
        {label}
      </ButtonLink>
    ) : (
      <ButtonLink to="/peer-sessions" search={{ queue: true, sort: 'submittedAt' }} variant="default">
        {label}
      </ButtonLink>
    ),
  SESSION_DRAFT: (item, label) =>
    item.subjectId ? (
      <ButtonLink to="/peer-sessions/new" search={{ draft: item.subjectId }} variant="default">
        {label}
      </ButtonLink>
    ) : (
      <ButtonLink to="/peer-sessions" search={{ status: 'DRAFT' }} variant="default">
        {label}
      </ButtonLink>
    ),
}
