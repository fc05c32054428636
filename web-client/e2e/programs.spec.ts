import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { pickPerson } from './pickPerson'
import { signInAs } from './signInAs'

test('a coordinator creates a program and activates it', async ({ page }) => {
  test.slow()
  await signInAs(page, 'coordinator')
  await page.goto('/programs/new')
  const name = `Wellness team ${Date.now()}`
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.getByRole('textbox', { name: 'Organization' }).fill('County Behavioral Health')
  await page.getByRole('button', { name: 'Add program' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('button', { name: 'Activate program' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )

  await page.getByRole('link', { name: 'Choose service models' }).first().click()
  await page.getByRole('checkbox', { name: 'Peer counseling' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save service models' }).click()

  await page.getByRole('link', { name: 'Name people' }).click()
  await pickPerson(page, 'Receiver for Safety', 'Lindqvist')
  await pickPerson(page, 'Deputy for Safety', 'Okafor')
  await page.getByRole('button', { name: /^Use these two for all kinds/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save names' }).click()

  await page.getByRole('button', { name: 'Activate program' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Activate program' }).click()
  await expect(page.getByText('Active', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'End program' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'End program' }).click()
  await expect(page.getByText('Ended', { exact: true }).first()).toBeVisible()
})

test('programs can be read by everyone in their own way', { tag: '@smoke' }, async ({ page }) => {
  await signInAs(page, 'coordinator')
  await page.goto('/programs')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Cedar Ridge/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /^(Before it can start|Antes de empezar)$/ })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
