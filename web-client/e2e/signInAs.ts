import { expect, type Page } from '@playwright/test'

/** Signs in through the page, in either language, as one of the demo's people; `here` when the door is open already. */
export async function signInAs(page: Page, login: string, { here = false } = {}) {
  const password = process.env.HANDRAIL_DEMO_PASSWORD
  if (!password) throw new Error('Say the password of the demo people in HANDRAIL_DEMO_PASSWORD.')
  if (!here) await page.goto('/sign-in')
  await page
    .getByLabel(/^(District code|Código del distrito)/)
    .fill(process.env.HANDRAIL_DEMO_DISTRICT ?? 'demo')
  await page.getByLabel(/^(User name|Usuario)/).fill(login)
  await page.getByRole('textbox', { name: /^(Password|Contraseña)/ }).fill(password)
  await page.getByRole('button', { name: /^(Sign in|Iniciar sesión)$/ }).click()
  await expect(page.getByRole('button', { name: /^(Account|Cuenta)/ })).toBeVisible()
}

/** The same browser in other hands. */
export async function otherPerson(page: Page, login: string) {
  await page.context().clearCookies()
  await page.evaluate(() => localStorage.clear())
  await signInAs(page, login)
}
