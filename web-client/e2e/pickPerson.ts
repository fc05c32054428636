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
