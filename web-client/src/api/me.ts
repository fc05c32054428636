import { useSuspenseQuery } from '@tanstack/react-query'
import { api } from './client'

export const meQuery = () => api.queryOptions('get', '/me', {}, { staleTime: Number.POSITIVE_INFINITY })

/** Who is signed in. The app's layout has loaded it, so a page never sees it missing. */
export function useMe() {
  return useSuspenseQuery(meQuery()).data
}

/** The name of one of my schools by its id; nothing for none and for one that is not mine. */
export function useSchoolName(): (schoolId: string | undefined) => string | undefined {
  const { schools } = useMe()
  return (schoolId) => schools.find(({ id }) => id === schoolId)?.name
}
