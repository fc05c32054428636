import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { speak, toLocale } from '@/lib/i18n/i18n'

/** One tap to the other language, named in that language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const other =
    toLocale(i18n.language) === 'es'
      ? ({ locale: 'en', name: 'English' } as const)
      : ({ locale: 'es', name: 'Español' } as const)
  return (
    <Button variant="subtle" lang={other.locale} onClick={() => speak(other.locale)}>
      {other.name}
    </Button>
  )
}
