import type { QueryClient } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { LoadingSkeleton } from '@/ui/LoadingSkeleton'
import { ErrorFace } from './ErrorFace'
import { NotFound } from './NotFound'
import { routeTree } from './routeTree.gen'

export interface AppRouterOptions {
  readonly queryClient: QueryClient
  readonly history?: RouterHistory
}

export function createAppRouter({ queryClient, history }: AppRouterOptions) {
  return createRouter({
    routeTree,
    context: { queryClient },
    history,
    defaultPreload: 'intent',
    // The query cache decides what is fresh, not a second cache in the router.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    scrollRestoration: true,
    defaultPendingComponent: LoadingSkeleton,
    defaultErrorComponent: ErrorFace,
    defaultNotFoundComponent: NotFound,
  })
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
