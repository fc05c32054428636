import { createFileRoute } from '@tanstack/react-router'
import { ProgramCreatePage } from '@/features/program/ProgramCreatePage'
import { programLabels } from '@/features/program/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/programs/new')({
  beforeLoad: requires('program:write'),
  loader: ({ context }) => context.queryClient.ensureQueryData(programLabels()),
  component: ProgramCreatePage,
})
