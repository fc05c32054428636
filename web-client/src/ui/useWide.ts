import { useMediaQuery } from '@mantine/hooks'

/** Widths from which on there is room beside the navigation: for a grid, and for a table of many columns. */
const ROOM = { grid: '48em', table: '75em' }

/** Whether there is room: on a desk, and on paper whatever it is printed from. */
export function useWide(what: keyof typeof ROOM = 'grid'): boolean {
  return useMediaQuery(`(min-width: ${ROOM[what]}), print`, true, { getInitialValueInEffect: false })
}
