import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { remembered } from '../remembered'
import { featureNames, featureTexts } from './featureTexts'
import { type Locale, locales } from './namespaces'

const loaders = {
  en: () => import('./en'),
  es: () => import('./es'),
} satisfies Record<Locale, () => Promise<unknown>>

/** Starts in the language chosen here before, else the browser's, else English. */
export async function startI18n(): Promise<void> {
  const locale = [remembered.language(), ...navigator.languages].map(toLocale).find((known) => known) ?? 'en'
  const { texts } = await loaders[locale]()
  await i18next
    .use(featureTexts)
    .use(initReactI18next)
    .init({
      lng: locale,
      resources: { [locale]: texts },
      partialBundledLanguages: true,
      ns: Object.keys(texts),
      defaultNS: 'app',
      fallbackLng: false,
      interpolation: { escapeValue: false },
    })
  document.documentElement.lang = locale
}

/** Fetches the words of all features, so that no later page waits for its own. */
export async function fetchFeatureTexts(): Promise<void> {
  await i18next.loadNamespaces(featureNames)
}

export async function speak(locale: Locale): Promise<void> {
  const { texts } = await loaders[locale]()
  for (const [namespace, resources] of Object.entries(texts)) {
    i18next.addResourceBundle(locale, namespace, resources)
  }
  await i18next.changeLanguage(locale)
  document.documentElement.lang = locale
  remembered.setLanguage(locale)
}

export function toLocale(language: string | undefined): Locale | undefined {
  return locales.find((locale) => language?.toLowerCase().startsWith(locale))
}
