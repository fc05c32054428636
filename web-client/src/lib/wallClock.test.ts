import { expect, it } from 'vitest'
import { instantAt, wallClockIn } from './wallClock'

const zone = 'America/Los_Angeles'

it('reads and sets the clock of the school, not of the device', () => {
  expect(wallClockIn(zone, new Date('2026-10-14T17:42:00Z'))).toBe('2026-10-14T10:42')
  expect(instantAt(zone, '2026-10-14T10:42')).toBe('2026-10-14T17:42:00.000Z')
})

it('is right on both sides of a change of clocks', () => {
  expect(instantAt(zone, '2026-11-01T00:30')).toBe('2026-11-01T07:30:00.000Z')
  expect(instantAt(zone, '2026-11-01T03:30')).toBe('2026-11-01T11:30:00.000Z')
  expect(instantAt(zone, '2026-03-08T03:30')).toBe('2026-03-08T10:30:00.000Z')
})
