import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'

/** The zone of a school of mine, and instants as its clocks show them. */
export function useSchoolTime(schoolId: string | undefined) {
  const { schools, district } = useMe()
  const { i18n } = useTranslation()
  const timeZone = schools.find(({ id }) => id === schoolId)?.timeZone ?? district.timeZone
  return { timeZone, at: (instant: string) => formatInstant(instant, timeZone, i18n.language) }
}
