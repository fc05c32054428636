import { ProblemError } from '@/api/problems'

/** A problem of the API already stands on the page; anything else is a fault of ours. */
export function reportUnlessShown(error: unknown) {
  if (!(error instanceof ProblemError)) reportError(error)
}
