import { createFileRoute } from '@tanstack/react-router'
import { roster, serviceModels, topics } from '@/features/peersession/queries'
import { SessionRecordPage } from '@/features/peersession/SessionRecordPage'
import { natural, text } from '@/lib/searchParams'
import { requires } from '../../../requires'

interface RecordSearch {
  /** The draft at the server, once there is one. */
  readonly draft?: string
  /** On a phone: which question. */
  readonly step?: number
}

export const Route = createFileRoute('/_app/peer-sessions/new')({
  validateSearch: (search): RecordSearch => ({ draft: text(search['draft']), step: natural(search['step']) }),
  beforeLoad: requires('peer-session:write'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(roster()),
      context.queryClient.ensureQueryData(serviceModels()),
      context.queryClient.ensureQueryData(topics()),
    ]),
  component: SessionRecordPage,
})
