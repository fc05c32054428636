import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createAppRouter } from '@/app/createAppRouter'
import { createQueryClient } from '@/app/createQueryClient'
import { reportUnlessShown } from '@/app/reportUnlessShown'
import { remembered } from '@/lib/remembered'

/** The whole app at an address, as a person meets it. */
export function renderApp(address: string) {
  remembered.setSignedIn(true)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false, staleTime: 30_000 } })
  const router = createAppRouter({ queryClient, history: createMemoryHistory({ initialEntries: [address] }) })
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
