import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

it('shows the years and which one is running', async () => {
  const past = { id: 'y0', name: '2019–20', startsOn: '2019-08-19', endsOn: '2020-06-05' }
  const current = { id: 'y1', name: 'Now', startsOn: '2020-08-17', endsOn: '2999-06-04' }
  server.use(
    ...given.signedIn({ permissions: ['school:read'] }),
    given.get('/school-years', given.page(current, past)),
  )
  renderApp('/school-years')
  expect(await screen.findByRole('row', { name: /Now Aug 17, 2020 Jun 4, 2999 Current/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /2019–20 .* Past/ })).toBeVisible()
})

it('does not let a year end before it starts', async () => {
  server.use(...given.signedIn({ permissions: ['school:read', 'school-year:write'] }))
  const { user } = renderApp('/school-years/new')
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '2026–27')
  await user.type(screen.getByLabelText(/First day/), '2026-08-17')
  await user.type(screen.getByLabelText(/Last day/), '2026-06-04')
  await user.click(screen.getByRole('button', { name: 'Add school year' }))
  expect(screen.getByLabelText(/Last day/)).toHaveAccessibleDescription('The last day comes after the first.')
})
