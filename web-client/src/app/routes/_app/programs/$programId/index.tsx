import { createFileRoute } from '@tanstack/react-router'
import { ProgramDetailPage } from '@/features/program/ProgramDetailPage'
import {
  concernKinds,
  launchChecklist,
  programDetail,
  programLabels,
  programModels,
  referralDirectory,
} from '@/features/program/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/programs/$programId/')({
  beforeLoad: requires('program:read'),
  loader: ({ context: { queryClient }, params: { programId } }) =>
    Promise.all([
      queryClient.ensureQueryData(programDetail(programId)),
      queryClient.ensureQueryData(launchChecklist(programId)),
      queryClient.ensureQueryData(programModels(programId)),
      queryClient.ensureQueryData(referralDirectory(programId)),
      queryClient.ensureQueryData(programLabels()),
      queryClient.ensureQueryData(concernKinds()),
    ]),
  component: ProgramDetailPage,
})
