import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { Logo } from '@/ui/Logo'
import { NavList } from './NavList'
import styles from './SideNav.module.css'

export function SideNav() {
  const me = useMe()
  const { t } = useTranslation('app')
  return (
    <nav className={styles.side} aria-label={t('navigation')}>
      <div className={styles.steady}>
        <Link to="/" className={styles.brand} aria-label={t('homeLink')}>
          <Logo />
        </Link>
        <NavList me={me} />
      </div>
    </nav>
  )
}
