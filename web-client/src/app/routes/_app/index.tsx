import { createFileRoute } from '@tanstack/react-router'
import { today } from '@/features/today/queries'
import { TodayPage } from '@/features/today/TodayPage'
import { todayLinks } from '../../navigation'

export const Route = createFileRoute('/_app/')({
  loader: ({ context }) => context.queryClient.ensureQueryData(today()),
  component: () => <TodayPage links={todayLinks} />,
})
