import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2 AA without a finding, on the page and on any dialog that is open over it. */
export async function expectAccessible(page: Page) {
  await settle(page)
  expect(await findingsOf(axeOn(page).withTags(wcag))).toEqual([])
}

/** The rules of WCAG 2.2 AA. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** We have no frames, for whose sake axe would open a second page at every look. */
export function axeOn(page: Page) {
  return new AxeBuilder({ page }).setLegacyMode()
}

/** What breaks which rule, and where. */
export async function findingsOf(axe: AxeBuilder) {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }))
}

/** Nothing reaches past the edge of the narrowest phone. */
export async function expectNoSidewaysScroll(page: Page) {
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
}

/** How far the page reaches past the edge of the narrowest phone. */
export async function sidewaysScroll(page: Page): Promise<number> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await settle(page)
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (size) await page.setViewportSize(size)
  return beyond
}

/**
 * A fading dialog has no final colours yet, and for the first frames after the tap nothing moves: it begins to fade in
 * the third.
 */
async function settle(page: Page) {
  await page.evaluate(async () => {
    let still = 0
    while (still < 6) {
      await new Promise(requestAnimationFrame)
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running')
      still = moving.length > 0 ? 0 : still + 1
      await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)))
    }
  })
}
