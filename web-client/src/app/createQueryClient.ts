import { QueryClient } from '@tanstack/react-query'
import { problemOf } from '@/api/problems'

const TRIES = 2

/** An answer is an answer: only silence and a busy server are asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => {
          const { status } = problemOf(error)
          return failures < TRIES && (status === 0 || status === 502 || status === 503)
        },
      },
    },
  })
}
