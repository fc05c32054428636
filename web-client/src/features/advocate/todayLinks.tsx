import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  ADVOCATE_WITHOUT_SUPERVISOR: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink
        variant="default"
        to="/peer-advocates/$advocateId/supervisor"
        params={{ advocateId: subjectId }}
      >
        {label}
      </ButtonLink>
    ),
}
