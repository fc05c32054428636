import { type LocaleFiles, namespaces } from './namespaces'

// Every folder brings its own file; one chunk per language, fetched only when that language is spoken.
export const texts = namespaces(
  import.meta.glob<LocaleFiles[string]>('/src/{app,form,ui,features/*}/en.json', {
    eager: true,
    import: 'default',
  }),
)
