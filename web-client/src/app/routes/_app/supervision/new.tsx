import { createFileRoute } from '@tanstack/react-router'
import { roster } from '@/features/supervision/queries'
import { SupervisionPlanPage } from '@/features/supervision/SupervisionPlanPage'
import { text } from '@/lib/searchParams'
import { requires } from '../../../requires'

interface PlanSearch {
  /** The advocate who is owed one. */
  readonly advocate?: string
}

export const Route = createFileRoute('/_app/supervision/new')({
  validateSearch: (search): PlanSearch => ({ advocate: text(search['advocate']) }),
  beforeLoad: requires('supervision:write'),
  loader: ({ context }) => context.queryClient.ensureQueryData(roster()),
  component: SupervisionPlanPage,
})
