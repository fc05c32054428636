import { createFileRoute } from '@tanstack/react-router'
import { programDetail, programModels, serviceModels } from '@/features/program/queries'
import { ServiceModelsPage } from '@/features/program/ServiceModelsPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/programs/$programId/service-models')({
  beforeLoad: requires('program:write'),
  loader: ({ context: { queryClient }, params: { programId } }) =>
    Promise.all([
      queryClient.ensureQueryData(programDetail(programId)),
      queryClient.ensureQueryData(programModels(programId)),
      queryClient.ensureQueryData(serviceModels()),
    ]),
  component: ServiceModelsPage,
})
