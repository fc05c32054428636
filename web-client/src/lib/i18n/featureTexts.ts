import type { BackendModule } from 'i18next'
import type { LocaleFiles } from './namespaces'

const files = import.meta.glob<LocaleFiles[string]>(
  ['/src/{features/*,ui/reason}/{en,es}.json', '!/src/features/{account,today}/*.json'],
  { import: 'default' },
)

/** The features, and the reasons of refusals, whose words are fetched when they are first spoken. */
export const featureNames = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? path))]

/** Where i18next finds a feature's words: a chunk of their own, per language. */
export const featureTexts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const path = Object.keys(files).find((file) => file.endsWith(`/${namespace}/${language}.json`))
    const load = path && files[path]
    if (!load) return done(null, {})
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : String(error), false),
    )
  },
}
