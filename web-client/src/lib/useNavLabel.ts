import type { CustomTypeOptions } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { NavLabel } from './navigation'

/** Navigation speaks with the words of every feature. */
export function useNavLabel(): (label: NavLabel) => string {
  const { t } = useTranslation<(keyof CustomTypeOptions['resources'])[]>()
  return (label) => t(label)
}
