/** The wall clock of a zone at an instant, as `YYYY-MM-DDTHH:mm`: what a date-and-time field holds. */
export function wallClockIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(instant)
    .replace(' ', 'T')
}

/** The instant at which that zone's clocks show this; of an hour that comes twice, the first. */
export function instantAt(timeZone: string, wallClock: string): string {
  const wanted = Date.parse(`${wallClock}Z`)
  const shown = (instant: number) => Date.parse(`${wallClockIn(timeZone, new Date(instant))}Z`)
  // Two rounds are enough: the first may land on the other side of a change of clocks.
  const first = wanted - (shown(wanted) - wanted)
  return new Date(first - (shown(first) - wanted)).toISOString()
}

/** 10:42, at the place where the person is. */
export function formatTime(instant: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(instant)
}
