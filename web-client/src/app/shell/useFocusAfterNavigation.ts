import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** A new page is announced by its title: the focus goes there, as after a full page load. */
export function useFocusAfterNavigation() {
  const router = useRouter()

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) focusTitle()
      }),
    [router],
  )
}

/** A page that still fetches its words has no title yet; then the focus waits for it. */
function focusTitle() {
  if (focusIfThere()) return
  const waiting = new MutationObserver(() => focusIfThere() && waiting.disconnect())
  waiting.observe(document.body, { childList: true, subtree: true })
}

function focusIfThere(): boolean {
  const title = document.querySelector<HTMLElement>('[data-page-title]')
  title?.focus({ preventScroll: true })
  return title !== null
}
