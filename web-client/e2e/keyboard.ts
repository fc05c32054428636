import { expect, type Locator, type Page } from '@playwright/test'

/** Goes through a page as someone without a mouse does; what the keyboard can't reach is not there. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(target: Locator) {
    await this.reach(target)
    await this.page.keyboard.press('Enter')
  }

  async write(target: Locator, text: string) {
    await this.reach(target)
    await this.page.keyboard.type(text)
  }

  async check(target: Locator) {
    await this.reach(target)
    if (!(await target.isChecked())) await this.page.keyboard.press('Space')
    await expect(target).toBeChecked()
  }

  /** Tab comes to a group once; the arrows go through it. */
  async choose(target: Locator) {
    const group = await target.getAttribute('name')
    await this.tabUntil(
      (wanted) => document.activeElement?.getAttribute('name') === wanted,
      group,
      `the group of ${target}`,
    )
    for (let step = 0; step < MOST && !(await isFocused(target)); step++) {
      await this.page.keyboard.press('ArrowDown')
    }
    if (!(await target.isChecked())) await this.page.keyboard.press('Space')
    await expect(target).toBeChecked()
  }

  async selectFirst(target: Locator) {
    await this.reach(target)
    await this.page.keyboard.press('ArrowDown')
    await expect(target).not.toHaveValue('')
  }

  async reach(target: Locator) {
    await expect(target).toBeVisible()
    for (let step = 0; step < MOST; step++) {
      if (await isFocused(target)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not come to ${target}`)
  }

  private async tabUntil(found: (wanted: string | null) => boolean, wanted: string | null, name: string) {
    for (let step = 0; step < MOST; step++) {
      if (await this.page.evaluate(found, wanted)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not come to ${name}`)
  }
}

/** More stops than any page has. */
const MOST = 150

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
