import type { Schema } from '@/api/contract'

type Named = Pick<Schema<'PersonRow'>, 'givenName' | 'familyName' | 'preferredName'>

/** How somebody is called at school: by the name that they prefer. */
export function personName({ preferredName, givenName, familyName }: Named): string {
  return `${preferredName ?? givenName} ${familyName}`
}
