import { useTranslation } from 'react-i18next'
import type { NavLabel } from './navigation'

/** Navigation speaks with the words of every feature; these few are there before the feature is. */
export function useNavLabel(): (label: NavLabel) => string {
  const { i18n } = useTranslation()
  const words: Record<string, string> = i18n.getResourceBundle(i18n.language, 'nav') ?? {}
  return (label) => words[label] ?? label
}
