import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/dates'
import { useMe } from './me'
import { zoneOf } from './zoneOf'

/** Instants as the clocks of that school show them. */
export function useSchoolTime(schoolId: string): (instant: string) => string {
  const me = useMe()
  const { i18n } = useTranslation()
  return (instant) => formatInstant(instant, zoneOf(me, schoolId), i18n.language)
}
