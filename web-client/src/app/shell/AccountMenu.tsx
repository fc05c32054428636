import { Button, VisuallyHidden } from '@mantine/core'
import { useClickOutside, useDisclosure, useWindowEvent } from '@mantine/hooks'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { Icon } from '@/ui/Icon'
import styles from './AccountMenu.module.css'
import { AccountPanel } from './AccountPanel'

/** Who is signed in; behind it the settings of this device and the way out. */
export function AccountMenu() {
  const { account } = useMe()
  const { t } = useTranslation('app')
  const [opened, panel] = useDisclosure(false)
  const ref = useClickOutside(panel.close)
  const id = useId()
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape') panel.close()
  })

  return (
    <div ref={ref} className={styles.anchor}>
      <Button
        variant="default"
        leftSection={<Icon name="account" />}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={panel.toggle}
      >
        <VisuallyHidden>{t('account.menu')}</VisuallyHidden>{' '}
        <span className={styles.name}>{account.displayName}</span>
      </Button>
      {opened && (
        <div id={id} className={styles.panel}>
          <AccountPanel onLeave={panel.close} />
        </div>
      )}
    </div>
  )
}
