import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  SCHOOL_WITHOUT_COORDINATOR: (_, label) => (
    <ButtonLink variant="default" to="/users/new">
      {label}
    </ButtonLink>
  ),
  API_CLIENT_EXPIRING: ({ subjectId }, label) =>
    subjectId && (
      <ButtonLink variant="default" to="/api-clients/$apiClientId" params={{ apiClientId: subjectId }}>
        {label}
      </ButtonLink>
    ),
}
