import { Button, NativeSelect, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { session } from '@/api/session'
import { speak, toLocale } from '@/lib/i18n/i18n'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { oneOf } from '@/lib/searchParams'

const schemes = ['light', 'dark', 'auto'] as const

/** Each language by its own name, so that those who need it find it. */
const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
]

export interface AccountPanelProps {
  /** A link in the panel was followed, so the panel is done. */
  readonly onLeave: () => void
}

export function AccountPanel({ onLeave }: AccountPanelProps) {
  const { account } = useMe()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { t, i18n } = useTranslation('app')

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {account.login}
      </Text>
      <NativeSelect
        label={t('account.language')}
        value={i18n.language}
        data={languages}
        onChange={(event) => {
          const locale = toLocale(event.currentTarget.value)
          if (locale) speak(locale)
        }}
      />
      <NativeSelect
        label={t('account.appearance')}
        value={colorScheme}
        data={schemes.map((value) => ({ value, label: t(`account.${value}`) }))}
        onChange={(event) => setColorScheme(oneOf(event.currentTarget.value, schemes) ?? 'auto')}
      />
      <ButtonLink to="/account/password" variant="default" onClick={onLeave}>
        {t('account.password')}
      </ButtonLink>
      <Button variant="default" onClick={() => session.signOut()}>
        {t('account.signOut')}
      </Button>
    </Stack>
  )
}
