import { Button, Menu, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { session } from '@/api/session'
import { speak } from '@/lib/i18n/i18n'
import { locales } from '@/lib/i18n/namespaces'
import { Icon } from '@/ui/Icon'
import styles from './AccountMenu.module.css'

const schemes = ['light', 'dark', 'auto'] as const

export function AccountMenu() {
  const { account } = useMe()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { t, i18n } = useTranslation('app')

  return (
    <Menu position="bottom-end" width={260} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="account" />} aria-label={t('account.menu')}>
          <span className={styles.name}>{account.displayName}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.login}</Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('account.language')}</Menu.Label>
        {locales.map((locale) => (
          <Menu.Item
            key={locale}
            lang={locale}
            role="menuitemradio"
            aria-checked={i18n.language === locale}
            rightSection={i18n.language === locale && <Icon name="check" />}
            onClick={() => speak(locale)}
          >
            {languageNames[locale]}
          </Menu.Item>
        ))}
        <Menu.Label>{t('account.appearance')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            rightSection={colorScheme === scheme && <Icon name="check" />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`account.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => session.signOut()}>{t('account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Each in its own language, so that it can be found by those who need it. */
const languageNames = { en: 'English', es: 'Español' } as const
