import { createFileRoute } from '@tanstack/react-router'
import { roster, supervisionSession } from '@/features/supervision/queries'
import { SupervisionEditPage } from '@/features/supervision/SupervisionEditPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/supervision/$meetingId/edit')({
  beforeLoad: requires('supervision:write'),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(supervisionSession(params.meetingId)),
      context.queryClient.ensureQueryData(roster()),
    ]),
  component: SupervisionEditPage,
})
