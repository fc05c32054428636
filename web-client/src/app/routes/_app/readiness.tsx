import { createFileRoute } from '@tanstack/react-router'
import { programs, readinessBoard, serviceModels } from '@/features/advocate/queries'
import { ReadinessBoardPage } from '@/features/advocate/ReadinessBoardPage'
import { boardSearch } from '@/features/advocate/readinessSearch'
import { requires } from '../../requires'

export const Route = createFileRoute('/_app/readiness')({
  validateSearch: boardSearch,
  beforeLoad: requires('advocate:read'),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    const [all] = await Promise.all([
      queryClient.ensureQueryData(programs()),
      queryClient.ensureQueryData(serviceModels()),
    ])
    const here = all.items.filter(({ schoolId }) => deps.school === undefined || schoolId === deps.school)
    const programId = deps.program ?? (here.find(({ status }) => status === 'ACTIVE') ?? here[0])?.id
    const model = deps.model ?? 'PEER_COUNSELING'
    if (programId) await queryClient.fetchQuery(readinessBoard(programId, model, deps.offset))
    return { programId, model }
  },
  component: ReadinessBoardPage,
})
