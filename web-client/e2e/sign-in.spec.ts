import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'

test('the door is open to everybody and says which keys it wants', { tag: '@smoke' }, async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Sign in|Iniciar sesión)$/)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('a wrong password keeps what was typed', async ({ page, browserConsole }) => {
  browserConsole.mayRefuse('/auth/sign-in')
  await page.goto('/sign-in')
  const login = page.getByLabel(/^(User name|Usuario)/)
  await page.getByLabel(/^(District code|Código del distrito)/).fill('nowhere')
  await login.fill('nobody')
  await page.getByRole('textbox', { name: /^(Password|Contraseña)/ }).fill('not the password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(login).toHaveValue('nobody')
  await expectAccessible(page)
})
