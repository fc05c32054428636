import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Schema } from '@/api/contract'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const start: Schema<'FirstStepsView'> = {
  schoolId: 's1',
  schoolName: 'Summit Academy',
  steps: [
    { code: 'SCHOOL_YEAR', done: true },
    { code: 'STUDENTS', done: false },
    { code: 'COLLEAGUE', done: false },
    { code: 'PROGRAM', done: false },
    { code: 'SERVICE_MODELS', done: false },
    { code: 'ACTIVATION', done: false },
  ],
}

function isCoordinator(starts: Schema<'FirstStepsView'>[], items: Schema<'TodayItem'>[] = []) {
  server.use(
    ...given.signedIn({ permissions: ['program:read', 'program:write'] }),
    given.get('/today', { items, counts: {} }),
    given.get('/first-steps', starts),
  )
}

it('leads a new coordinator to an active program, step by step', async () => {
  isCoordinator([start])
  renderApp('/')
  expect(await screen.findByRole('heading', { name: 'First steps at Summit Academy' })).toBeVisible()
  expect(screen.getByText('1 of 6 done')).toBeVisible()
  expect(screen.getByText('next')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add a student' })).toHaveAttribute(
    'href',
    '/people/new?kind=STUDENT',
  )
  expect(screen.getByRole('link', { name: 'Add program' })).toHaveAttribute('href', '/programs/new')
  expect(screen.getAllByText('Add the program first.')).toHaveLength(2)
  expect(screen.queryByRole('link', { name: 'Add user' })).toBeNull()
  expect(screen.queryByText('All done. Nothing is waiting for you.')).toBeNull()
  await expectAccessible()
})

it('leads to the draft itself once there is one, and says so only once', async () => {
  isCoordinator(
    [{ ...start, programId: 'g1' }],
    [{ kind: 'PROGRAM_TO_ACTIVATE', state: 'DUE', count: 1, subjectId: 'g1', about: 'Summit Advocates' }],
  )
  renderApp('/')
  expect(await screen.findByRole('link', { name: 'Choose service models' })).toHaveAttribute(
    'href',
    '/programs/g1/service-models',
  )
  expect(screen.getByRole('link', { name: 'Open the program' })).toHaveAttribute('href', '/programs/g1')
  expect(screen.queryByText('Summit Advocates')).toBeNull()
})

it('is gone when the program is active', async () => {
  isCoordinator([])
  renderApp('/')
  expect(await screen.findByText('All done. Nothing is waiting for you.')).toBeVisible()
  expect(screen.queryByText(/^First steps/)).toBeNull()
})

it('offers the pages that somebody who has nothing to do can read', async () => {
  server.use(
    ...given.signedIn({ permissions: ['program:read', 'milestone:read'] }),
    given.get('/today', { items: [], counts: {} }),
  )
  renderApp('/')
  const pages = await screen.findByRole('navigation', { name: 'You can look at' })
  expect(pages).toHaveTextContent('ProgramsMilestonesMilestone guides')
  await expectAccessible()
})
