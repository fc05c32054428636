import { Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { useNavLabel } from '@/lib/useNavLabel'
import { Icon } from '@/ui/Icon'
import { phoneBarFor } from '../navigation'
import styles from './BottomBar.module.css'
import { NavList } from './NavList'

/** The phone's navigation: at most four places and "More". */
export function BottomBar() {
  const me = useMe()
  const [opened, more] = useDisclosure(false)
  const { t } = useTranslation(['app', 'ui'])
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
      <Modal
        opened={opened}
        onClose={more.close}
        title={t('more')}
        fullScreen
        closeButtonProps={{ 'aria-label': t('ui:dialog.close') }}
      >
        <nav aria-label={t('allPages')}>
          <NavList me={me} onNavigate={more.close} />
        </nav>
      </Modal>
    </>
  )
}
