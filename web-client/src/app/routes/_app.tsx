import {
  createFileRoute,
  type ErrorComponentProps,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { meQuery } from '@/api/me'
import { session } from '@/api/session'
import { text } from '@/lib/searchParams'
import { ErrorFace } from '../ErrorFace'
import { DoorLayout } from '../shell/DoorLayout'
import { Shell } from '../shell/Shell'

export type AppSearch = {
  /** The school that every list is about; all of one's schools when absent. */
  readonly school?: string
}

export const Route = createFileRoute('/_app')({
  validateSearch: (search): AppSearch => ({ school: text(search['school']) }),
  search: { middlewares: [retainSearchParams(['school'])] },
  beforeLoad: async ({ context, location }) => {
    await session.start()
    if (session.state() === 'anonymous') {
      throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } })
    }
    return { me: await context.queryClient.ensureQueryData(meQuery()) }
  },
  component: AppRoute,
  errorComponent: OutsideFace,
  // Around every page, so in the first file.
  codeSplitGroupings: [],
})

/** Another person is another shell: nothing of the one before may linger in it. */
function AppRoute() {
  const { me } = Route.useRouteContext()
  return <Shell key={me.account.id} />
}

/** The server did not say who this is, so there is no shell to stand in. */
function OutsideFace(props: ErrorComponentProps) {
  return (
    <DoorLayout>
      <ErrorFace {...props} />
    </DoorLayout>
  )
}
