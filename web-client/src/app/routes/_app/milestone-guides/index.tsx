import { createFileRoute } from '@tanstack/react-router'
import { GuideListPage } from '@/features/milestone/GuideListPage'
import { rubrics } from '@/features/milestone/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/milestone-guides/')({
  beforeLoad: requires('milestone:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(rubrics()),
  component: GuideListPage,
})
