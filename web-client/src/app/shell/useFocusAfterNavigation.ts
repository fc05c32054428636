import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** A new page is announced by its title: the focus goes there, as after a full page load. */
export function useFocusAfterNavigation() {
  const router = useRouter()

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true })
      }),
    [router],
  )
}
