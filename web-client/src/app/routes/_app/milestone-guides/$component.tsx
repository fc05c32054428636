import { createFileRoute } from '@tanstack/react-router'
import type { Schema } from '@/api/contract'
import { tracks } from '@/features/milestone/cycleListSearch'
import { GuidePage } from '@/features/milestone/GuidePage'
import { newestGuide } from '@/features/milestone/queries'
import { oneOf } from '@/lib/searchParams'
import { requires } from '../../../requires'

interface GuideSearch {
  readonly track?: Schema<'Track'>
}

export const Route = createFileRoute('/_app/milestone-guides/$component')({
  validateSearch: (search): GuideSearch => ({ track: oneOf(search['track'], tracks) }),
  beforeLoad: requires('milestone:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(newestGuide(params.component)),
  component: GuidePage,
})
