import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect } from 'vitest'
import { createAppRouter } from '@/app/createAppRouter'
import { createQueryClient } from '@/app/createQueryClient'
import { reportUnlessShown } from '@/app/reportUnlessShown'
import { remembered } from '@/lib/remembered'

let opened: ReturnType<typeof createAppRouter> | undefined

// A page still on its way when its test is over would arrive after the browser is gone.
afterEach(async () => {
  await waitFor(() => expect(opened?.state.status).not.toBe('pending'))
  opened = undefined
})

/** The whole app at an address, as a person meets it. */
export function renderApp(address: string) {
  remembered.setSignedIn(true)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false, staleTime: 30_000 } })
  const router = createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [address] }) })
  opened = router
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notifications />
      </QueryClientProvider>
    </MantineProvider>,
    { onCaughtError: reportUnlessShown },
  )
  return { router, user: userEvent.setup() }
}
