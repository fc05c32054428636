/** The service model a page asks about: the chosen one, else the first that the advocate serves in. */
export function modelToAskFor(
  { models }: { readonly models: readonly string[] },
  chosen: string | undefined,
): string {
  return chosen ?? models[0] ?? 'PEER_COUNSELING'
}
