import { Outlet } from '@tanstack/react-router'
import { Logo } from '@/ui/Logo'
import styles from './DoorLayout.module.css'
import { LanguageSwitch } from './LanguageSwitch'

/** The frame before anybody is signed in. */
export function DoorLayout() {
  return (
    <div className={styles.door}>
      <header className={styles.top}>
        <Logo />
        <LanguageSwitch />
      </header>
      <main>
        <Outlet />
      </main>
    </div>
  )
}
