import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { texts } from '@/lib/i18n/en'
import { type LocaleFiles, namespaces } from '@/lib/i18n/namespaces'
import { server } from './server'

// A page comes in parts, and a busy machine is slow to fetch them.
configure({ asyncUtilTimeout: 5000 })

const features = namespaces(
  import.meta.glob<LocaleFiles[string]>('/src/{features/*,ui/reason}/en.json', {
    eager: true,
    import: 'default',
  }),
)

// What Mantine asks of a browser and jsdom does not have.
window.matchMedia = (query) => ({
  matches: query.includes('min-width'),
  media: query,
  onchange: null,
  addListener: vi.fn(),
  removeListener: vi.fn(),
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
  dispatchEvent: () => false,
})
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.scrollTo = () => {}
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: vi.fn(), removeEventListener: vi.fn() },
})
Element.prototype.scrollIntoView = () => {}

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { ...texts, ...features } },
    defaultNS: 'app',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  server.listen({ onUnhandledFrame: 'error' })
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
})

afterAll(() => server.close())
