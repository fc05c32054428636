// P16: Lighthouse, as a phone on a slow line with an empty cache, on a list of the demo district.
//   node src/bench/lighthouse.mjs http://127.0.0.1:8080 <the demo's password> [/peer-sessions]
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const RUNS = 3
const FLAGS = '--headless=new --no-sandbox --password-store=basic --use-mock-keychain'
const AUDITS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
}

const [base, password, page = '/peer-sessions'] = process.argv.slice(2)
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'
const { chromium } = createRequire(path.resolve('web-client/package.json'))('@playwright/test')

for (let run = 0; run < RUNS; run++) {
  const { categories, audits, finalDisplayedUrl } = lighthouse(await signedInProfile())
  if (!finalDisplayedUrl.endsWith(page)) throw new Error(`Lighthouse saw ${finalDisplayedUrl} instead of ${page}`)
  const seen = Object.entries(AUDITS).map(([name, audit]) => `${name} ${audits[audit].displayValue}`)
  console.log(`performance ${Math.round(categories.performance.score * 100)}`, ...seen)
}

/** A refresh token serves once, so each run signs in anew. */
async function signedInProfile() {
  const profile = mkdtempSync(path.join(tmpdir(), 'handrail-lighthouse-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath: browser, args: FLAGS.split(' ') })
  const tab = await context.newPage()
  await tab.goto(`${base}/sign-in`)
  await tab.getByLabel('District code').fill('demo')
  await tab.getByLabel('User name or e-mail').fill('coordinator')
  await tab.getByLabel('Password').first().fill(password)
  await tab.getByRole('button', { name: 'Sign in', exact: true }).click()
  await tab.getByRole('button', { name: /^Account/ }).waitFor()
  await context.close()
  return profile
}

function lighthouse(profile) {
  const flags = `--chrome-flags=${FLAGS} --user-data-dir=${profile}`
  const options = ['--quiet', '--output=json', '--only-categories=performance', flags]
  const answer = execFileSync('npx', ['--yes', 'lighthouse@12.8.2', `${base}${page}`, ...options], {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(answer)
}
