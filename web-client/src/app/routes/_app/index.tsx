import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { can } from '@/api/can'
import { today } from '@/features/today/queries'
import { TodayPage } from '@/features/today/TodayPage'
import { todayLinks } from '../../navigation'

const TodayAside = lazy(() => import('../../TodayAside').then((module) => ({ default: module.TodayAside })))

export const Route = createFileRoute('/_app/')({
  loaderDeps: ({ search: { school } }) => ({ school }),
  loader: ({ context, deps: { school } }) => context.queryClient.ensureQueryData(today(school)),
  component: TodayRoute,
})

function TodayRoute() {
  const { me } = Route.useRouteContext()
  const aside = can(me, 'supervision:write') && (
    <Suspense>
      <TodayAside />
    </Suspense>
  )
  return <TodayPage links={todayLinks} aside={aside} />
}
