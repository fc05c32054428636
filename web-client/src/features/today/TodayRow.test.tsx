import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Schema } from '@/api/contract'
import { dayIn } from '@/lib/dates'
import { renderUi } from '@/testing/renderUi'
import { TodayRow } from './TodayRow'

const timeZone = 'America/Los_Angeles'

function renderRow(item: Partial<Schema<'TodayItem'>>) {
  renderUi(
    <TodayRow
      item={{ kind: 'SESSION_TO_REVIEW', state: 'DUE', count: 1, ...item }}
      timeZone={timeZone}
      link={(it, label) => <a href={`/peer-sessions/${it.subjectId}`}>{label}</a>}
    />,
  )
}

it('is one tap from its action', () => {
  renderRow({ subjectId: 's7' })
  expect(screen.getByText('Review a peer session')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Review' })).toHaveAttribute('href', '/peer-sessions/s7')
})

it.each([
  ['how long it has waited', { since: daysAgo(5).toISOString() }, '5 days', 'neutral'],
  ['how long in weeks', { since: daysAgo(15).toISOString() }, '2 weeks', 'neutral'],
  ['that it is due tomorrow', { dueOn: dayIn(timeZone, daysAgo(-1)) }, 'Tomorrow', 'due'],
  ['the day it is due', { dueOn: '2099-10-17' }, 'Oct 17, 2099', 'neutral'],
  ['how late it is', { state: 'OVERDUE', dueOn: dayIn(timeZone, daysAgo(3)) }, '3 days late', 'urgent'],
  ['that it is overdue', { state: 'OVERDUE' }, 'Overdue', 'urgent'],
] as const)('says %s', (_, item, label, tone) => {
  renderRow(item)
  expect(screen.getByText(label)).toHaveAttribute('data-tone', tone)
})

it('says no day where there is none', () => {
  renderRow({})
  expect(screen.getByRole('listitem').querySelector('[data-tone]')).toBeNull()
})

it('is told apart from others of its kind', () => {
  renderRow({ kind: 'AGREEMENT_TO_COUNTERSIGN', personName: 'Maya Torres', about: 'CODE_OF_ETHICS' })
  expect(screen.getByText('Maya Torres · Code of ethics')).toBeVisible()
})

it('tells the cycle of leadership from the one of the staff', () => {
  renderRow({ kind: 'CYCLE_TO_RATE', about: 'Spring', track: 'LEADERSHIP' })
  expect(screen.getByText('Spring · Leadership')).toBeVisible()
})

it('says since when the oldest of several waits', () => {
  renderRow({ count: 3, since: '2026-10-14T17:00:00Z' })
  expect(screen.getByText('Oldest since Oct 14, 2026')).toBeVisible()
})

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000)
}
