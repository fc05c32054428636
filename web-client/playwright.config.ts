import { defineConfig, devices } from '@playwright/test'

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, locale: 'en-US' }
const phone = {
  ...devices['Desktop Chrome'],
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
}

/** Journeys run against the packaged server; whoever starts it says where it is. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 30_000,
  use: {
    // What hangs is named by its own step, long before the journey's end.
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    baseURL: process.env.HANDRAIL_BASE_URL ?? 'http://localhost:8080',
    timezoneId: 'America/Los_Angeles',
    colorScheme: 'light',
    // A message that fades away while axe looks at it has colours that nobody is meant to read.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of everything takes a third of the time; for one journey there is `--trace on`.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', grep: /@smoke/, use: { ...phone, locale: 'en-US' } },
    { name: 'dark', grep: /@smoke/, use: { ...desktop, colorScheme: 'dark' } },
    { name: 'es', grep: /@smoke/, use: { ...desktop, locale: 'es-US' } },
  ],
})
