/** A minute of the past that no other run has used, as a field of the demo's schools holds it and as it is typed there. */
export function untakenMinute(): { wall: string; typed: string } {
  const minutesAgo = 30 + Math.floor(Math.random() * 60 * 24 * 20)
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(Date.now() - minutesAgo * 60_000))
    .replace(' ', 'T')
  const [year, month, day, hour = '0', minute] = wall.split(/[-T:]/)
  const ofTwelve = String(Number(hour) % 12 || 12).padStart(2, '0')
  return { wall, typed: `${month}${day}${year}${ofTwelve}${minute}${Number(hour) < 12 ? 'AM' : 'PM'}` }
}
