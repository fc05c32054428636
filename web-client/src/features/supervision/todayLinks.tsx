import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  SUPERVISION_OWED: (item, label) => (
    <ButtonLink to="/supervision/new" search={{ advocate: item.subjectId }} variant="default">
      {label}
    </ButtonLink>
  ),
  SUPERVISION_TO_RECORD: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink to="/supervision/$meetingId/hold" params={{ meetingId: subjectId }} variant="default">
        {label}
      </ButtonLink>
    ),
}
