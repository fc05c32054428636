import { toLocale } from '@/lib/i18n/i18n'

/** Oct 14: the Monday that names a school week. */
export function formatShortDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(toLocale(language) === 'es' ? 'es-US' : 'en-US', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))
}
