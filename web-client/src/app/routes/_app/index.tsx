import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { can } from '@/api/can'
import { firstSteps, today } from '@/features/today/queries'
import { TodayPage } from '@/features/today/TodayPage'
import { navigationFor, todayLinks } from '../../navigation'

/** Who may open more than these has the navigation for it. */
const MANY = 6

const TodayAside = lazy(() => import('../../TodayAside').then((module) => ({ default: module.TodayAside })))

export const Route = createFileRoute('/_app/')({
  loaderDeps: ({ search: { school } }) => ({ school }),
  loader: ({ context: { me, queryClient }, deps: { school } }) =>
    Promise.all([
      queryClient.ensureQueryData(today(school)),
      can(me, 'program:write') && queryClient.ensureQueryData(firstSteps(school)),
    ]),
  component: TodayRoute,
})

function TodayRoute() {
  const { me } = Route.useRouteContext()
  const aside = can(me, 'supervision:write') && (
    <Suspense>
      <TodayAside />
    </Suspense>
  )
  const pages = navigationFor(me).flatMap(({ group, items }) => (group === 'today' ? [] : items))
  return <TodayPage links={todayLinks} pages={pages.length <= MANY ? pages : []} aside={aside} />
}
