import { test as base, expect } from '@playwright/test'

interface BrowserConsole {
  /** Says that a journey provokes a refusal on purpose; the browser logs it as an error. */
  readonly mayRefuse: (path: string) => void
}

/** Every journey: a page whose console stays free of errors. */
export const test = base.extend<{ browserConsole: BrowserConsole }>({
  browserConsole: [
    async ({ page }, use) => {
      const provoked: string[] = []
      const errors: { text: string; url: string }[] = []
      page.on('pageerror', (error) => errors.push({ text: error.message, url: page.url() }))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push({ text: message.text(), url: message.location().url })
      })
      await use({ mayRefuse: (path) => provoked.push(path) })
      expect(errors.filter(({ url }) => !provoked.some((path) => url.includes(path)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
