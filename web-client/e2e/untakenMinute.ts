/** A minute of the past that no other run has used, as it is typed into a field at the demo's schools. */
export function untakenMinute(): { date: string; time: string; wall: string } {
  const minutesAgo = 30 + Math.floor(Math.random() * 60 * 24 * 20)
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(Date.now() - minutesAgo * 60_000))
    .replace(' ', 'T')
  const [year, month, day, hour = '0', minute] = wall.split(/[-T:]/)
  return {
    wall,
    date: `${month}${day}${year}`,
    time: `${String(Number(hour) % 12 || 12).padStart(2, '0')}${minute}${Number(hour) < 12 ? 'AM' : 'PM'}`,
  }
}
