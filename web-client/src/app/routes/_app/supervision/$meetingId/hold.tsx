import { createFileRoute } from '@tanstack/react-router'
import { HoldPage } from '@/features/supervision/HoldPage'
import { supervisionSession } from '@/features/supervision/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/supervision/$meetingId/hold')({
  beforeLoad: requires('supervision:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(supervisionSession(params.meetingId)),
  component: HoldPage,
})
