import { createFileRoute } from '@tanstack/react-router'
import { programs } from '@/features/supervision/queries'
import { WeeksPage } from '@/features/supervision/WeeksPage'
import { weeksSearch } from '@/features/supervision/weeksSearch'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/supervision/weeks')({
  validateSearch: weeksSearch,
  beforeLoad: requires('supervision:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(programs()),
  component: WeeksPage,
})
