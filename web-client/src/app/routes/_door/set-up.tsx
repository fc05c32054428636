import { createFileRoute, redirect } from '@tanstack/react-router'
import { metaQuery } from '@/api/meta'
import { SetUpPage } from '@/features/organization/SetUpPage'

export const Route = createFileRoute('/_door/set-up')({
  loader: async ({ context }) => {
    const meta = await context.queryClient.ensureQueryData(metaQuery())
    if (!meta.setUpNeeded) throw redirect({ to: '/sign-in' })
  },
  component: SetUpPage,
})
