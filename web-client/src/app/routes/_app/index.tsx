import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { can } from '@/api/can'
import { firstSteps } from '@/features/firststep/queries'
import { today } from '@/features/today/queries'
import { TodayPage } from '@/features/today/TodayPage'
import { navigationFor } from '../../navigation'

/** Who may open more than these has the navigation for it. */
const MANY = 6

const FirstSteps = lazy(() => import('../../FirstSteps').then((module) => ({ default: module.FirstSteps })))
const TodayAside = lazy(() => import('../../TodayAside').then((module) => ({ default: module.TodayAside })))

export const Route = createFileRoute('/_app/')({
  loaderDeps: ({ search: { school } }) => ({ school }),
  loader: async ({ context: { me, queryClient }, deps: { school } }) => {
    // What the items are shown with comes beside them, not with the shell.
    const [{ items }, { todayLinks }] = await Promise.all([
      queryClient.ensureQueryData(today(school)),
      import('../../todayLinks'),
      import('@/features/today/TodayRow'),
      can(me, 'program:write') && queryClient.ensureQueryData(firstSteps(school)),
    ])
    // What is red stands there at once, and on a quiet day is not loaded.
    if (items.some(({ state }) => state === 'URGENT')) await import('@/features/today/TodayAlarm')
    return { links: todayLinks }
  },
  component: TodayRoute,
})

function TodayRoute() {
  const { me } = Route.useRouteContext()
  const { school } = Route.useSearch()
  const { links } = Route.useLoaderData()
  const { data: starts = [] } = useQuery({ ...firstSteps(school), enabled: can(me, 'program:write') })
  const start = starts.length > 0 && {
    steps: (
      <Suspense>
        <FirstSteps starts={starts} />
      </Suspense>
    ),
    programs: starts.flatMap(({ programId }) => programId ?? []),
  }
  const aside = can(me, 'supervision:write') && (
    <Suspense>
      <TodayAside />
    </Suspense>
  )
  const pages = navigationFor(me).flatMap(({ group, items }) => (group === 'today' ? [] : items))
  return (
    <TodayPage
      links={links}
      pages={pages.length <= MANY ? pages : []}
      start={start || undefined}
      aside={aside}
    />
  )
}
