import { createFileRoute } from '@tanstack/react-router'
import { ProgramEditPage } from '@/features/program/ProgramEditPage'
import { personName, programDetail, programLabels } from '@/features/program/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/programs/$programId/edit')({
  beforeLoad: requires('program:write'),
  loader: async ({ context: { queryClient }, params: { programId } }) => {
    const [program] = await Promise.all([
      queryClient.ensureQueryData(programDetail(programId)),
      queryClient.ensureQueryData(programLabels()),
    ])
    const id = program.mentalHealthPartnerId
    if (!id) return { partner: undefined }
    const { preferredName, givenName, familyName } = await queryClient.ensureQueryData(personName(id))
    return { partner: { id, name: `${preferredName ?? givenName} ${familyName}` } }
  },
  component: ProgramEditPage,
})
