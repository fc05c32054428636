import { createFileRoute } from '@tanstack/react-router'
import { PeerSessionDetailPage } from '@/features/peersession/PeerSessionDetailPage'
import { peerSession, serviceModels, topics } from '@/features/peersession/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/peer-sessions/$sessionId/')({
  beforeLoad: requires('peer-session:read'),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(peerSession(params.sessionId)),
      context.queryClient.ensureQueryData(serviceModels()),
      context.queryClient.ensureQueryData(topics()),
    ]),
  component: PeerSessionDetailPage,
})
