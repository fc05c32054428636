import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Logo } from '@/ui/Logo'
import styles from './DoorLayout.module.css'
import { LanguageSwitch } from './LanguageSwitch'

/** The frame before anybody is signed in; help does not wait for a password. */
export function DoorLayout({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('referral')
  return (
    <div className={styles.door}>
      <header className={styles.top}>
        <Logo />
        <LanguageSwitch />
      </header>
      <main>{children}</main>
      <footer className={styles.emergency}>{t('emergency.short')}</footer>
    </div>
  )
}
