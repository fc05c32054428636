import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { formatInstant } from '@/lib/dates'

/** The zone of a school of mine, and instants as its clocks show them. */
export function useSchoolTime(schoolId: string | undefined) {
  const me = useMe()
  const { i18n } = useTranslation()
  const timeZone = zoneOf(me, schoolId)
  return { timeZone, at: (instant: string) => formatInstant(instant, timeZone, i18n.language) }
}
