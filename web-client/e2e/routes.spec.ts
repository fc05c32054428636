import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { everyFinding, sidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { otherPerson, signInAs } from './signInAs'

/** One of the demo's people for each role, with addresses that no first row leads to. */
const people: readonly (readonly [login: string, ...addresses: readonly string[]])[] = [
  ['coordinator', '/programs?status=DRAFT', '/agreement-templates?status=DRAFT'],
  ['supervisor', '/supervision?status=PLANNED'],
  ['counsellor'],
  ['administrator', '/programs?status=DRAFT'],
  ['privacy'],
  ['advocate'],
  ['teacher'],
  ['leader'],
  ['specialist'],
  ['student'],
  ['guardian'],
  ['coalition'],
  ['board'],
]

const routes = fileRoutes()

test('every page of every role is accessible, in light and dark, and fits a narrow phone', async ({
  page,
}) => {
  test.setTimeout(360_000)
  const findings: unknown[] = []
  const seen = await walk(page, async (address) => {
    findings.push(...(await everyFinding(page)).map((finding) => ({ address, ...finding })))
    findings.push(...(await darkFindings(page)).map((finding) => ({ address, dark: true, ...finding })))
    const sideways = await sidewaysScroll(page)
    if (sideways > 0) findings.push({ address, sideways })
  })
  expect(findings).toEqual([])
  expect(routes.filter((route) => !seen.has(route))).toEqual(apart)
})

test('every page fits a narrow phone in Spanish too', async ({ browser }) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    locale: 'es-US',
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const findings: unknown[] = []
  await walk(page, async (address) => {
    const sideways = await sidewaysScroll(page)
    if (sideways > 0) findings.push({ address, sideways })
  })
  await context.close()
  expect(findings).toEqual([])
})

/** Follows the first link to each kind of page that nobody before has been on; each role's own Today is a kind. */
async function walk(page: Page, look: (address: string) => Promise<void>): Promise<Set<string>> {
  const seen = new Set<string>()
  let signIn = signInAs
  for (const [login, ...addresses] of people) {
    await signIn(page, login)
    signIn = otherPerson
    seen.delete('/')
    const waiting = ['/', ...addresses]
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const route = routeOf(address)
      if (seen.has(route) && !addresses.includes(address)) continue
      seen.add(route)
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
      await page.waitForLoadState('networkidle')
      await look(`${login} ${address}`)
      waiting.push(...(await linksOn(page)))
    }
  }
  return seen
}

async function linksOn(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
  return [...new Set(links)]
}

async function darkFindings(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }))
}

/** Pages outside the walk: the door, which has journeys of its own, and the page of an unknown address. */
const apart = ['/$', '/set-up', '/sign-in']

/** The addresses that the router knows, as it wrote them down. */
function fileRoutes(): string[] {
  const tree = readFileSync('src/app/routeTree.gen.ts', 'utf8')
  const paths = /\n {2}to:\n([\s\S]*?)\n {2}id:/.exec(tree)
  return [...(paths?.[1] ?? '').matchAll(/'([^']*)'/g)].map(([, path = '']) => path).sort()
}

function routeOf(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  const fitting = routes.filter((route) =>
    new RegExp(`^${route.replace(/\$\w+/g, '[^/]+').replace(/\$$/, '.+')}$`).test(path),
  )
  // "new" is no id: the route with the fewest variables is the one.
  return fitting.sort((a, b) => a.split('$').length - b.split('$').length)[0] ?? path
}
