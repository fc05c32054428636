import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeOn, findingsOf, sidewaysScroll, wcag } from './expectAccessible'
import { expect, test } from './handrail'
import { signInAs } from './signInAs'

/** One of the demo's people for each role, with lists whose first row leads further than that of the whole list. */
const people: readonly (readonly [login: string, ...lists: readonly string[]])[] = [
  ['coordinator', '/programs?status=DRAFT', '/people?kind=STUDENT'],
  ['supervisor', '/supervision?status=PLANNED'],
  ['counsellor'],
  ['coordinator.summit'],
  ['administrator'],
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

/** Pages that a button leads to, or a menu, by the page that it is on. */
const behindButtons: Readonly<Record<string, readonly string[]>> = {
  '/': ['account/password'],
  '/users/$userId': ['memberships/new', 'password'],
}

const routes = fileRoutes()

test.describe('every page is accessible, in light and dark', () => {
  const seen = new Set<string>()
  for (const [login, ...lists] of people) {
    test(`as ${login}`, async ({ page }) => {
      test.setTimeout(480_000)
      const findings: unknown[] = []
      await signInAs(page, login)
      await walk(page, login, lists, seen, async (address) => {
        findings.push(...(await inEveryKindOfRow(page, 'light')).map((finding) => ({ address, ...finding })))
        findings.push(...(await inEveryKindOfRow(page, 'dark')).map((finding) => ({ address, ...finding })))
      })
      expect(findings).toEqual([])
    })
  }

  test('and none is left out', () => {
    expect(routes.filter((route) => !seen.has(route) && !elsewhere.includes(route))).toEqual([])
  })
})

test.describe('every page fits the narrowest phone, in the longer language', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'es-US', isMobile: true, hasTouch: true })
  const seen = new Set<string>()
  for (const [login, ...lists] of people) {
    test(`as ${login}`, async ({ page }) => {
      test.setTimeout(240_000)
      const findings: unknown[] = []
      await signInAs(page, login)
      await walk(page, login, lists, seen, async (address) => {
        const sideways = await sidewaysScroll(page)
        if (sideways > 0) findings.push({ address, sideways })
      })
      expect(findings).toEqual([])
    })
  }
})

/** Follows the first link to each kind of page that nobody before has been on; each role's own Today is a kind. */
async function walk(
  page: Page,
  login: string,
  lists: readonly string[],
  seen: Set<string>,
  look: (address: string) => Promise<void>,
): Promise<void> {
  const visit = async (address: string) => {
    seen.add(routeOf(address))
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
    await page.waitForLoadState('networkidle')
    await look(`${login} ${address}`)
    const below = (behindButtons[routeOf(address)] ?? []).map(
      (path) => `${address.replace(/\/$/, '')}/${path}`,
    )
    return [...(await linksOn(page)), ...below]
  }
  seen.delete('/')
  const waiting = ['/']
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    if (!seen.has(routeOf(address))) waiting.push(...(await visit(address)))
  }
  for (const list of lists) {
    const row = (await visit(list)).find((link) => routeOf(link).startsWith(`${routeOf(list)}/$`))
    const further = row ? await visit(row) : []
    for (const address of further) if (!seen.has(routeOf(address))) await visit(address)
  }
}

async function linksOn(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
  return [...new Set(links)]
}

/** All rules in light and the colours in dark. A long list is as accessible as its first rows. */
async function inEveryKindOfRow(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  const axe = axeOn(page).exclude('tbody tr:nth-child(n + 4)').exclude('main li:nth-child(n + 6)')
  return findingsOf(colorScheme === 'light' ? axe.withTags(wcag) : axe.withRules(['color-contrast']))
}

/** What other journeys look at, because it is there only for a while; a draft is edited in the form that makes one. */
const elsewhere = [
  '/$',
  '/agreement-templates/$templateId/edit',
  '/milestone-cycles/$cycleId/edit',
  '/my-agreements/$templateId',
  '/programs/$programId/service-models',
  '/set-up',
  '/sign-in',
  '/supervision/$meetingId/hold',
]

/** The addresses that the router knows, as it wrote them down. */
function fileRoutes(): string[] {
  const tree = readFileSync('src/app/routeTree.gen.ts', 'utf8')
  const paths = /\n {2}to:\n([\s\S]*?)\n {2}id:/.exec(tree)
  return [...(paths?.[1] ?? '').matchAll(/'([^']*)'/g)].map(([, path = '']) => path).sort()
}

function routeOf(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  const fitting = routes.filter((route) => new RegExp(`^${route.replace(/\$\w+/g, '[^/]+')}$`).test(path))
  // "new" is no id: the route with the fewest variables is the one.
  return fitting.sort((a, b) => a.split('$').length - b.split('$').length)[0] ?? path
}
