import { navTexts } from 'virtual:nav-texts/en'
import { type LocaleFiles, namespaces } from './namespaces'

// What the first pages say, and the navigation; every other feature's words come with its pages.
export const texts = {
  ...namespaces(
    import.meta.glob<LocaleFiles[string]>('/src/{app,form,ui,features/account,features/today}/en.json', {
      eager: true,
      import: 'default',
    }),
  ),
  nav: navTexts,
}
