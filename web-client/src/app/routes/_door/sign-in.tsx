import { createFileRoute, redirect } from '@tanstack/react-router'
import { metaQuery } from '@/api/meta'
import { SignInPage } from '@/features/account/SignInPage'
import { signInSearch } from '@/features/account/signInSearch'

export const Route = createFileRoute('/_door/sign-in')({
  validateSearch: signInSearch,
  loader: async ({ context }) => {
    const meta = await context.queryClient.ensureQueryData(metaQuery())
    if (meta.setUpNeeded) throw redirect({ to: '/set-up' })
  },
  component: SignInPage,
})
