// First, so that our own styles come after Mantine's and win.
import './app/styles'

import type { AnyRoute } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { session } from '@/api/session'
import { fetchFeatureTexts, startI18n } from '@/lib/i18n/i18n'
import { App } from './app/App'
import { createAppRouter } from './app/createAppRouter'
import { createQueryClient } from './app/createQueryClient'
import { reportUnlessShown } from './app/reportUnlessShown'

const root = document.getElementById('root')
if (root) start(root)

/** Not at the top level: the texts' file imports from this one, and each would wait for the other. */
async function start(root: HTMLElement) {
  const queryClient = createQueryClient()
  const router = createAppRouter({ queryClient })
  // All that the first page needs is asked for at once, the longest chain first: on a phone each wait is a long one.
  session.start().catch(() => undefined)
  const words = startI18n()
  void router.load()
  const matched = new Set<string>(router.matchRoutes(router.latestLocation).map(({ routeId }) => routeId))
  for (const route of Object.values<AnyRoute>({ ...router.routesById })) {
    if (matched.has(route.id)) void router.loadRouteChunk(route)
  }
  await words
  createRoot(root, { onCaughtError: reportUnlessShown }).render(
    <App queryClient={queryClient} router={router} />,
  )
  // Once the first page stands: a phone on a slow line shows it sooner.
  setTimeout(fetchFeatureTexts, 2000)
}
