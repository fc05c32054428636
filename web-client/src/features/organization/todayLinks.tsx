import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  SCHOOL_YEAR_ENDING: (_, label) => (
    <ButtonLink variant="default" to="/school-years/new">
      {label}
    </ButtonLink>
  ),
}
