import { lazy, Suspense } from 'react'
import { useSessionState } from './useSessionState'

// Dialogs are fetched when they open: the first list does not wait for them.
const SignInAgainDialog = lazy(() =>
  import('./SignInAgainDialog').then((module) => ({ default: module.SignInAgainDialog })),
)

/** Lies over the page when the session has run out, so that nothing typed is lost. */
export function SignInAgain() {
  return useSessionState() === 'expired' ? (
    <Suspense>
      <SignInAgainDialog />
    </Suspense>
  ) : null
}
