/** The zones of the states and territories that programs run in. */
const zones = [
  'America/Los_Angeles',
  'America/Denver',
  'America/Phoenix',
  'America/Chicago',
  'America/New_York',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
]

/** The zones to choose from, always with the one that is set. */
export function timeZoneOptions(current: string, language: string) {
  const offered = zones.includes(current) ? zones : [current, ...zones]
  return offered.map((zone) => ({ value: zone, label: timeZoneName(zone, language) }))
}

/** "Pacific Time (Los Angeles)": words before the technical name. */
export function timeZoneName(zone: string, language: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find((part) => part.type === 'timeZoneName')?.value
  return name ? `${name} (${city})` : city
}

/** The zone of the device, as a first guess, where it is one of ours. */
export function guessedTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return zones.includes(timeZone) ? timeZone : 'America/Los_Angeles'
}
