import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { signInAs } from './signInAs'

test('signing out forgets everything on the device', { tag: '@smoke' }, async ({ page }) => {
  await signInAs(page, 'coordinator')
  await page.goto('/people')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Directory|Directorio)$/)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)

  await page.getByRole('button', { name: /^(Account|Cuenta)/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^(Sign out|Cerrar sesión)$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Sign in|Iniciar sesión)$/)

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Sign in|Iniciar sesión)$/)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toMatch(/coordinator|Rosa|token/i)
})

test('a deep link leads through the door to its page', { tag: '@smoke' }, async ({ page }) => {
  await page.goto('/school-years?sort=startsOn')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await signInAs(page, 'coordinator', { here: true })
  await expect(page).toHaveURL(/\/school-years\?sort=startsOn$/)
  await page.reload()
  await page.getByRole('link', { name: /\d{4}/ }).first().click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('an administrator makes a user and gives a role', async ({ page }) => {
  const login = `journey-${Date.now()}`
  await signInAs(page, 'administrator')
  await page.goto('/users/new')
  await page.getByLabel(/^User name/).fill(login)
  await page.getByLabel(/^Name as shown/).fill('Journey Tester')
  await page.getByRole('textbox', { name: /^First password/ }).fill('copper lantern on a slow tuesday')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add user' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journey Tester')

  await page.getByRole('button', { name: 'Give a role' }).click()
  await page.getByRole('combobox', { name: 'Role' }).selectOption('Supervisor')
  await page.getByRole('main').getByRole('combobox', { name: 'School' }).selectOption('Cedar Ridge High')
  await page.getByRole('button', { name: 'Give a role' }).click()
  const roles = page.getByRole('region', { name: 'Roles' })
  await expect(roles.getByText(/^Cedar Ridge High · since/)).toBeVisible()

  await page.getByRole('button', { name: 'End Supervisor' }).click()
  const dialog = page.getByRole('dialog', { name: 'End the role Supervisor of Journey Tester?' })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'End Supervisor' }).click()
  await expect(page.getByText('Role ended.')).toBeVisible()
})

test('an administrator gives an integration a key, once', async ({ page }) => {
  await signInAs(page, 'administrator')
  await page.goto('/api-clients/new')
  await page.getByLabel(/^What it is for/).fill('Nightly roster')
  await page.getByLabel(/^Short name/).fill(`roster-${Date.now()}`)
  await page.getByRole('button', { name: 'Add API client' }).click()
  await expect(page.getByLabel('Secret', { exact: true })).not.toHaveValue('')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'I have stored it' }).click()
  await page.getByRole('button', { name: 'Revoke key' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke key' }).click()
  await expect(page.getByText('Key revoked.')).toBeVisible()
})

test('a coordinator adds a student and a guardian', async ({ page }) => {
  const family = `Journey${Date.now()}`
  await signInAs(page, 'coordinator')
  for (const [kind, name] of [
    ['Guardian', 'Elena'],
    ['Student', 'Maya'],
  ] as const) {
    await page.goto('/people/new')
    await page.getByLabel('Kind').selectOption(kind)
    await page.getByLabel(/^First name/).fill(name)
    await page.getByLabel(/^Last name/).fill(family)
    await page.getByRole('button', { name: 'Add person' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} ${family}`)
  }
  await page.getByRole('link', { name: 'Add guardian' }).click()
  await page.getByRole('searchbox', { name: 'Guardian' }).fill(family)
  await page.getByRole('button', { name: `Elena ${family}` }).click()
  await page.getByRole('button', { name: 'Add guardian' }).click()
  await expect(page.getByText('Parent · Holds educational rights')).toBeVisible()
  await expectAccessible(page)
  expect(page.url()).not.toContain(family)
})

test('a privacy officer reads the audit and the log of one record', async ({ page }) => {
  await signInAs(page, 'privacy')
  await page.goto('/audit-entries')
  await expect(page.getByRole('row', { name: /Sign in/ }).first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('table').getByRole('link', { name: 'User' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Access log')
  await expect(page).toHaveURL(/subjectId=/)
  await page.getByLabel('Outcome').selectOption('Done')
  await expect(page).toHaveURL(/outcome=DONE/)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
})
