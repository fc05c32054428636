import type { Page } from '@playwright/test'

/** Finds somebody of the directory by name, as a person does: types, waits, takes the first. */
export async function pickPerson(page: Page, label: string, name: string) {
  await page.getByRole('searchbox', { name: label }).fill(name)
  await page
    .getByRole('list', { name: `People found for ${label}` })
    .getByRole('button')
    .first()
    .click()
}

/** Names someone on a record without seeing the directory, and says whom it found. */
export async function lookUp(page: Page, label: RegExp, letters: string): Promise<string> {
  await page.getByRole('searchbox', { name: label }).fill(letters)
  const found = page.getByRole('list', { name: /^(People found|Personas encontradas)/ }).getByRole('button')
  const name = (await found.first().locator('span').first().textContent()) ?? ''
  await found.first().click()
  await page.getByText(name).first().waitFor()
  return name
}
