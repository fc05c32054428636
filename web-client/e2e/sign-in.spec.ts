import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { signInAs } from './signInAs'

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

test('a server out of reach signs nobody out', async ({ page, browserConsole }) => {
  browserConsole.mayRefuse('/auth/refresh')
  await signInAs(page, 'coordinator')
  await page.route('**/auth/refresh', (route) => route.abort('internetdisconnected'))
  await page.goto('/programs')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.unroute('**/auth/refresh')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Programs' })).toBeVisible()
})

test('who loads a page again before it stands stays signed in', async ({ page }) => {
  await signInAs(page, 'coordinator')
  for (const path of ['/programs', '/peer-advocates', '/referrals', '/programs', '/peer-sessions']) {
    await page.goto(path)
  }
  await expect(page.getByRole('button', { name: /^Account/ })).toBeVisible()
})
