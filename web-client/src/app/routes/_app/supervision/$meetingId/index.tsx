import { createFileRoute } from '@tanstack/react-router'
import { supervisionSession } from '@/features/supervision/queries'
import { SupervisionDetailPage } from '@/features/supervision/SupervisionDetailPage'
import { flag } from '@/lib/searchParams'
import { requires } from '../../../../requires'

interface MeetingSearch {
  /** Whether the way to cancel it is open. */
  readonly cancel?: boolean
}

export const Route = createFileRoute('/_app/supervision/$meetingId/')({
  validateSearch: (search): MeetingSearch => ({ cancel: flag(search['cancel']) }),
  beforeLoad: requires('supervision:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(supervisionSession(params.meetingId)),
  component: SupervisionDetailPage,
})
