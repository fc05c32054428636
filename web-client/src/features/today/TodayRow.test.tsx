import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderUi } from '@/testing/renderUi'
import { TodayRow } from './TodayRow'

it('is one tap from its action', () => {
  renderUi(
    <TodayRow
      item={{ kind: 'SESSION_TO_REVIEW', state: 'DUE', count: 1, subjectId: 's7' }}
      timeZone="America/Los_Angeles"
      link={(item, label) => <a href={`/peer-sessions/${item.subjectId}`}>{label}</a>}
    />,
  )
  expect(screen.getByText('Review a peer session')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Review' })).toHaveAttribute('href', '/peer-sessions/s7')
})
