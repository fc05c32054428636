import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { isStudent } from '@/api/can'
import { useMe } from '@/api/me'
import { LoadingSkeleton } from '@/ui/LoadingSkeleton'
import { AccountMenu } from './AccountMenu'
import { BottomBar } from './BottomBar'
import { DemoBar } from './DemoBar'
import { GetAdultButton } from './GetAdultButton'
import { SchoolSwitcher } from './SchoolSwitcher'
import styles from './Shell.module.css'
import { SideNav } from './SideNav'
import { SignInAgain } from './SignInAgain'
import { useFocusAfterNavigation } from './useFocusAfterNavigation'
import { useLeaveAfterSignOut } from './useLeaveAfterSignOut'

export function Shell() {
  const me = useMe()
  const { t } = useTranslation('app')
  useFocusAfterNavigation()
  useLeaveAfterSignOut()

  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      {me.district.demo && <DemoBar />}
      <div className={styles.app}>
        <SideNav />
        <div className={styles.column}>
          <header className={styles.top}>
            <SchoolSwitcher />
            <div className={styles.end}>
              {isStudent(me) && <GetAdultButton className={styles.adultInTop} />}
              <AccountMenu />
            </div>
          </header>
          <main id="main" tabIndex={-1} className={styles.main} data-adult={isStudent(me) || undefined}>
            <Suspense fallback={<LoadingSkeleton />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
      <div className={styles.bottom}>
        {isStudent(me) && <GetAdultButton className={styles.adultAtBottom} />}
        <BottomBar />
      </div>
      <SignInAgain />
    </>
  )
}
