import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'

/** After a write: lists and records of that path are fetched anew, and the person hears what happened. */
export function useSaved(...paths: readonly string[]): (message: string) => Promise<void> {
  const queryClient = useQueryClient()
  return async (message) => {
    notifications.show({ message, color: 'teal' })
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [, path] }) =>
        typeof path === 'string' && paths.some((known) => path === known || path.startsWith(`${known}/`)),
    })
  }
}
