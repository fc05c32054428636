import { createFileRoute } from '@tanstack/react-router'
import { ProgramListPage } from '@/features/program/ProgramListPage'
import { programListSearch } from '@/features/program/programListSearch'
import { programLabels, programList } from '@/features/program/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/programs/')({
  validateSearch: programListSearch,
  beforeLoad: requires('program:read'),
  loaderDeps: ({ search: { offset, sort, status, school } }) => ({ offset, sort, status, school }),
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(programList(deps)),
      queryClient.ensureQueryData(programLabels()),
    ]),
  component: ProgramListPage,
})
