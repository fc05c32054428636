const minutesOfAnEvening = 180
const evenings = 19

/**
 * A minute that no session of the demo and no other journey has, as a field of the demo's schools holds it and as it is
 * typed there: the demo's people meet in school hours, and each ten seconds have a minute of a past evening to
 * themselves, later ones a later minute.
 */
export function untakenMinute(): { wall: string; typed: string } {
  const slot = Math.floor(Date.now() / 10_000) % (minutesOfAnEvening * evenings)
  const daysAgo = evenings - Math.floor(slot / minutesOfAnEvening)
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles' }).format(
    new Date(Date.now() - daysAgo * 24 * 60 * 60_000),
  )
  const [year, month, day] = date.split('-')
  const hour = 8 + Math.floor((slot % minutesOfAnEvening) / 60)
  const minute = String(slot % 60).padStart(2, '0')
  return {
    wall: `${date}T${hour + 12}:${minute}`,
    typed: `${month}${day}${year}${String(hour).padStart(2, '0')}${minute}PM`,
  }
}
