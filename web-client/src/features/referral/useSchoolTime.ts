import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'

/** Instants as the clocks of that school show them. */
export function useSchoolTime(schoolId: string): (instant: string) => string {
  const { schools, district } = useMe()
  const { i18n } = useTranslation()
  const timeZone = schools.find(({ id }) => id === schoolId)?.timeZone ?? district.timeZone
  return (instant) => formatInstant(instant, timeZone, i18n.language)
}
