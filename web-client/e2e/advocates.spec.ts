import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { pickPerson } from './pickPerson'
import { signInAs } from './signInAs'

test('a coordinator readies a new advocate', async ({ page }) => {
  test.slow()
  await signInAs(page, 'coordinator')
  await page.goto('/peer-advocates/new')
  await pickPerson(page, 'Student', 'Eriksen')
  // A term of its own, so that the same student can be added on every run.
  const year = 2100 + Math.floor(Math.random() * 7000)
  await page.getByLabel(/^First day of service/).fill(`${year}-08-15`)
  await page.getByLabel(/^Last day of service/).fill(`${year + 1}-06-01`)
  await page.getByRole('checkbox', { name: 'Peer counseling' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add peer advocate' }).click()
  await expect(page.getByRole('list', { name: 'What must be in place' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Select advocate' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Select advocate' }).click()
  await expect(page.getByRole('region', { name: 'Status' })).toContainText('Selected')

  await page.getByRole('link', { name: 'Assign supervisor' }).first().click()
  await pickPerson(page, 'Supervisor', 'Osei')
  await page.getByRole('button', { name: 'Save supervisor' }).click()
  await expect(page.getByRole('region', { name: 'Supervisor' })).toContainText('Osei')

  await page.getByRole('region', { name: 'Training' }).getByRole('link').first().click()
  await page.getByRole('combobox', { name: 'Course' }).selectOption('Making referrals')
  await page.getByRole('button', { name: 'Record a completion' }).click()
  await expect(page.getByRole('region', { name: 'Training' })).toContainText('Making referrals')

  await page.getByRole('region', { name: "Guardian's consent" }).getByRole('link').first().click()
  const guardian = page.getByRole('combobox', { name: 'Parent or guardian' })
  if (await guardian.isVisible()) await guardian.selectOption('Someone else')
  await page.getByRole('textbox', { name: /^Name of the parent/ }).fill('On the signed form')
  await page.getByRole('textbox', { name: /^What you attest/ }).fill('The paper is in the office.')
  await page.getByRole('button', { name: 'Record a consent' }).click()
  await expect(page.getByRole('region', { name: "Guardian's consent" })).toContainText('On the signed form')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'End service' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'End service' }).click()
  await expect(page.getByRole('region', { name: 'Status' })).toContainText('Ended')
})

test('an advocate signs the new edition and the coordinator countersigns', async ({ page, browser }) => {
  test.slow()
  await signInAs(page, 'coordinator')
  await page.goto('/agreement-templates/new')
  await page.getByRole('button', { name: 'Start from the sample' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.getByRole('button', { name: 'Publish edition' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Publish edition' }).click()
  await expect(page.getByText('Published', { exact: true }).first()).toBeVisible()

  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-US' })
  const phone = await context.newPage()
  await signInAs(phone, 'advocate')
  await phone.goto('/my-agreements')
  await phone.getByRole('link', { name: 'Read and sign' }).first().click()
  await expect(phone.getByRole('article')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('checkbox', { name: 'I have read this and I agree to it.' }).check()
  await phone.getByRole('textbox', { name: /^Your first and last name/ }).fill('Maya Torres')
  await phone.getByRole('button', { name: 'Sign agreement' }).click()
  await expect(phone.getByText('Waits for the coordinator')).toBeVisible()
  await context.close()

  await page.goto('/agreements?state=AWAITING_COUNTERSIGNATURE')
  await page.getByRole('button', { name: 'Countersign Maya Torres' }).first().click()
  await expect(page.getByText('Countersigned the agreement of Maya Torres.')).toBeVisible()
})

test('an advocate asks: may I see someone today?', { tag: '@smoke' }, async ({ page }) => {
  await signInAs(page, 'advocate')
  await page.goto('/my-readiness')
  await expect(page.getByText(/^\d+ (things are in place|cosas están listas)$/)).toBeVisible()
  await expect(page.getByText(/^(You can always hand|Siempre puedes pasar)/)).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('the board shows who is ready', { tag: '@smoke' }, async ({ page }) => {
  await signInAs(page, 'coordinator')
  await page.goto('/readiness')
  await expect(page.getByText(/^(Ready|Listo)$/).first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
