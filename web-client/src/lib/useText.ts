import { useTranslation } from 'react-i18next'
import { toLocale } from './i18n/i18n'

/** Words that the server keeps in both languages, in the reader's own. */
export function useText(): (text: { readonly en: string; readonly es: string }) => string {
  const { i18n } = useTranslation()
  const locale = toLocale(i18n.language) ?? 'en'
  return (text) => text[locale]
}
