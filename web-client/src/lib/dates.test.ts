import { expect, it } from 'vitest'
import { dayIn, daysBetween, formatDay, hourIn } from './dates'

it('shows a day as that day, whatever the zone', () => {
  expect(formatDay('2026-08-17', 'en')).toBe('Aug 17, 2026')
  expect(formatDay('2026-08-17', 'es')).toBe('17 ago 2026')
})

it('knows what day and hour it is at the school', () => {
  const justAfterMidnightUtc = new Date('2026-10-14T00:30:00Z')
  expect(dayIn('America/Los_Angeles', justAfterMidnightUtc)).toBe('2026-10-13')
  expect(hourIn('America/Los_Angeles', justAfterMidnightUtc)).toBe(17)
})

it('counts whole days over a change of clocks', () => {
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2)
  expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2)
})
