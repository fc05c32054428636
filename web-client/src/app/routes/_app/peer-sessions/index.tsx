import { createFileRoute } from '@tanstack/react-router'
import { PeerSessionListPage } from '@/features/peersession/PeerSessionListPage'
import { peerSessionListSearch } from '@/features/peersession/peerSessionListSearch'
import { peerSessionList, roster, serviceModels, topics } from '@/features/peersession/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/peer-sessions/')({
  validateSearch: peerSessionListSearch,
  beforeLoad: requires('peer-session:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    Promise.all([
      context.queryClient.ensureQueryData(peerSessionList(deps)),
      context.queryClient.ensureQueryData(serviceModels()),
      context.queryClient.ensureQueryData(topics()),
      context.queryClient.ensureQueryData(roster()),
    ]),
  component: PeerSessionListPage,
})
