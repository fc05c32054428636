import { Button } from '@mantine/core'
import { useDisclosure, useHotkeys, useWindowEvent } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './QuickKeys.module.css'

const Palette = lazy(() => import('./Palette').then((module) => ({ default: module.Palette })))
const KeysDialog = lazy(() => import('./KeysDialog').then((module) => ({ default: module.KeysDialog })))

/** The way to everything by keyboard: Ctrl/Cmd-K for the palette, `?` for the list of keys. Fetched when it is used. */
export function QuickKeys() {
  const { t } = useTranslation('app')
  const [palette, paletteOpen] = useDisclosure(false)
  const [keys, keysOpen] = useDisclosure(false)
  // Also from within a field: whoever presses it there wants to leave the field.
  useHotkeys([['mod+K', paletteOpen.open]], [])
  useWindowEvent('keydown', (event) => {
    if (event.key === '?' && !isTypedInto(event.target)) keysOpen.open()
  })

  return (
    <>
      <Button variant="default" className={styles.open} onClick={paletteOpen.open}>
        {t('palette.label')}
        <kbd className={styles.key}>{t('keys.control')} K</kbd>
      </Button>
      <Suspense>
        {palette && <Palette onClose={paletteOpen.close} />}
        {keys && <KeysDialog onClose={keysOpen.close} />}
      </Suspense>
    </>
  )
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
