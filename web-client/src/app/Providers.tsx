import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { theme, tokens } from './theme'

// Nothing is announced before somebody has done something, so the first page does not wait for it.
const Notifications = lazy(() =>
  import('./Notifications').then((module) => ({ default: module.Notifications })),
)

export interface ProvidersProps {
  readonly queryClient: QueryClient
  readonly children: ReactNode
}

export function Providers({ queryClient, children }: ProvidersProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokens} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        {children}
        <Suspense>
          <Notifications />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  )
}
