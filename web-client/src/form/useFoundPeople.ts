import { useQuery } from '@tanstack/react-query'
import { can } from '@/api/can'
import { api } from '@/api/client'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'

export interface FoundPerson {
  readonly id: string
  readonly name: string
  readonly grade?: string
  readonly school?: string
}

/** What a page waits for before it asks: two letters of those who see the directory, three of everybody else. */
export const LEAST_LETTERS = { search: 2, lookUp: 3 } as const

/**
 * People by name. Whoever may see the directory searches it; everybody else looks up whom they want to name on a record.
 * The name goes to the server in a body and never into an address.
 */
export function useFoundPeople(name: string, kind: Schema<'PersonKind'>, schoolId: string | undefined) {
  const searches = can(useMe(), 'person:read')
  const least = searches ? LEAST_LETTERS.search : LEAST_LETTERS.lookUp
  const lookUpKind = searches || (kind !== 'STUDENT' && kind !== 'STAFF') ? undefined : kind
  const asked = name.length >= least
  const search = useQuery({ ...peopleCalled(name, kind, schoolId), enabled: searches && asked })
  const lookUp = useQuery({
    ...peopleLookedUp(name, lookUpKind ?? 'STUDENT', schoolId),
    enabled: lookUpKind !== undefined && asked,
  })
  const { isFetching, error } = searches ? search : lookUp
  return {
    least,
    asked,
    isFetching,
    error,
    found: searches ? fromSearch(search.data) : fromLookUp(lookUp.data),
  }
}

interface Found {
  readonly people: readonly FoundPerson[]
  readonly more: boolean
}

function fromSearch(page: Schema<'PagePersonRow'> | undefined): Found | undefined {
  return (
    page && {
      people: page.items.map(({ id, preferredName, givenName, familyName, gradeLevel }) => ({
        id,
        name: `${preferredName ?? givenName} ${familyName}`,
        grade: gradeLevel,
      })),
      more: page.total > page.items.length,
    }
  )
}

function fromLookUp(view: Schema<'PersonLookUpView'> | undefined): Found | undefined {
  return (
    view && {
      people: view.items.map(({ id, name, gradeLevel, schoolName }) => ({
        id,
        name,
        grade: gradeLevel,
        school: schoolName,
      })),
      more: view.more,
    }
  )
}

const peopleCalled = (name: string, kind: Schema<'PersonKind'>, schoolId: string | undefined) =>
  api.queryOptions('post', '/people/search', {
    params: { query: { limit: 8 } },
    body: { name, kind, schoolId, active: true },
  })

/** Counted by the server, so an answer is kept as long as the page may be open. */
const peopleLookedUp = (query: string, kind: Schema<'LookUpKind'>, schoolId: string | undefined) =>
  api.queryOptions('post', '/people/lookup', { body: { query, kind, schoolId } }, { staleTime: 300_000 })
