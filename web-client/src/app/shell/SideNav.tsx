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
    <div className={styles.side}>
      <Link to="/" className={styles.brand} aria-label={t('homeLink')}>
        <Logo />
      </Link>
      <nav aria-label={t('navigation')}>
        <NavList me={me} />
      </nav>
    </div>
  )
}
