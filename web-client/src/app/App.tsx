import type { QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { AppRouter } from './createAppRouter'
import { Providers } from './Providers'

export interface AppProps {
  readonly queryClient: QueryClient
  readonly router: AppRouter
}

export function App({ queryClient, router }: AppProps) {
  return (
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  )
}
