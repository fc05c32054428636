import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { session } from '@/api/session'

/** Signed out here or in another tab: forget everything that was loaded, then show the door. */
export function useLeaveAfterSignOut() {
  const queryClient = useQueryClient()
  const router = useRouter()

  useEffect(
    () =>
      session.subscribe(() => {
        if (session.state() !== 'anonymous') return
        router.navigate({ to: '/sign-in', ignoreBlocker: true }).then(() => queryClient.clear())
      }),
    [queryClient, router],
  )
}
