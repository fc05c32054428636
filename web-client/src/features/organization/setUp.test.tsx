import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { remembered } from '@/lib/remembered'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const meta = { name: 'Handrail', version: '0.1.0', demo: false, setUpNeeded: true, features: [] }

it('is where an empty server leads', async () => {
  server.use(
    given.get('/meta', meta),
    given.problem('post', '/auth/refresh', { type: '/problems/unauthenticated', status: 401 }),
  )
  renderApp('/')
  expect(await screen.findByRole('heading', { level: 1, name: 'Set up Handrail' })).toBeVisible()
  await expectAccessible()
})

it('points at what is missing', async () => {
  server.use(given.get('/meta', meta))
  const { user } = renderApp('/set-up')
  await user.click(await screen.findByRole('button', { name: 'Set up and sign in' }))
  expect(screen.getByRole('textbox', { name: 'Token' })).toHaveFocus()
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(11)
  expect(remembered.district()).toBe('')
})
