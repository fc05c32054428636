import { createFileRoute } from '@tanstack/react-router'
import { today } from '@/features/today/queries'
import { TodayPage } from '@/features/today/TodayPage'
import { todayLinks } from '../../navigation'

export const Route = createFileRoute('/_app/')({
  loaderDeps: ({ search: { school } }) => ({ school }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(today(deps)),
  component: () => <TodayPage links={todayLinks} />,
})
