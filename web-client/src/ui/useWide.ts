import { useMediaQuery } from '@mantine/hooks'

/** Whether there is room for a table: on a desk, and on paper whatever it is printed from. */
export function useWide(): boolean {
  return useMediaQuery('(min-width: 48em), print', true, { getInitialValueInEffect: false })
}
