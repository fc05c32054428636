import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { useNavLabel } from '@/lib/useNavLabel'
import { Icon } from '@/ui/Icon'
import { phoneBarFor } from '../navigation'
import styles from './BottomBar.module.css'

const AllPagesDialog = lazy(() =>
  import('./AllPagesDialog').then((module) => ({ default: module.AllPagesDialog })),
)

/** The phone's navigation: at most four places and "More". */
export function BottomBar() {
  const me = useMe()
  const [opened, more] = useDisclosure(false)
  const { t } = useTranslation('app')
  const navLabel = useNavLabel()

  return (
    <>
      <nav className={styles.bar} aria-label={t('navigation')}>
        {phoneBarFor(me).map((item) => (
          <Link
            key={item.to}
            to={item.to}
            className={styles.item}
            activeOptions={{ exact: item.to === '/', includeSearch: false }}
          >
            <Icon name={item.icon} size={22} />
            {navLabel(item.label)}
          </Link>
        ))}
        <button type="button" className={styles.item} aria-haspopup="dialog" onClick={more.open}>
          <Icon name="more" size={22} />
          {t('more')}
        </button>
      </nav>
      {opened && (
        <Suspense>
          <AllPagesDialog onClose={more.close} />
        </Suspense>
      )}
    </>
  )
}
