import { createFileRoute } from '@tanstack/react-router'
import { DirectoryPage } from '@/features/program/DirectoryPage'
import { concernKinds, programDetail, referralDirectory } from '@/features/program/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/programs/$programId/referral-directory')({
  beforeLoad: requires('program:write'),
  loader: ({ context: { queryClient }, params: { programId } }) =>
    Promise.all([
      queryClient.ensureQueryData(programDetail(programId)),
      queryClient.ensureQueryData(referralDirectory(programId)),
      queryClient.ensureQueryData(concernKinds()),
    ]),
  component: DirectoryPage,
})
