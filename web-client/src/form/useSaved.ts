import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from '@/ui/useNotify'

/** After a write: lists and records of that path are fetched anew, and the person hears what happened. */
export function useSaved(...paths: readonly string[]): (message: string) => Promise<void> {
  const queryClient = useQueryClient()
  const notify = useNotify()
  return async (message) => {
    notify('done', message)
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [, path] }) =>
        typeof path === 'string' && paths.some((known) => path === known || path.startsWith(`${known}/`)),
    })
  }
}
