import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  SCHOOL_WITHOUT_COORDINATOR: (_, label) => (
    <ButtonLink variant="default" to="/users/new">
      {label}
    </ButtonLink>
  ),
}
