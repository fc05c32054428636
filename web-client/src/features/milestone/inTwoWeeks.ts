import type { Me } from '@/api/can'
import { dayIn } from '@/lib/dates'

/** The day that a next step is proposed for. */
export function inTwoWeeks({ district }: Me): string {
  return dayIn(district.timeZone, new Date(Date.now() + 14 * 86_400_000))
}
