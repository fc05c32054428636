/** The weeks of a month from Sunday to Saturday; a place of another month is empty. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`
  const places: (string | undefined)[] = Array.from({ length: weekday(first) }, () => undefined)
  for (let day = first; day.startsWith(month); day = plusDays(day, 1)) places.push(day)
  while (places.length % 7 > 0) places.push(undefined)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}

/** Its last day. */
export function lastOf(month: string): string {
  return plusDays(`${nextMonth(month)}-01`, -1)
}

export function nextMonth(month: string): string {
  return plusDays(`${month}-01`, 31).slice(0, 7)
}

export function lastMonth(month: string): string {
  return plusDays(`${month}-01`, -1).slice(0, 7)
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay()
}
