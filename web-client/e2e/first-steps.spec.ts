import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { signInAs } from './signInAs'

test('a new coordinator is led to an active program', { tag: '@smoke' }, async ({ page }) => {
  await signInAs(page, 'coordinator.summit')
  const steps = page.getByRole('region', {
    name: /^(First steps at|Primeros pasos en) Summit Academy$/,
  })
  await expect(steps).toBeVisible()
  await expect(steps.getByText(/^(next|sigue)$/)).toHaveCount(1)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await steps.getByRole('link', { name: /^(Name people|Nombrar personas)$/ }).click()
  await expect(page).toHaveURL(/\/referral-directory$/)
  await page.goBack()
  await steps.getByRole('link', { name: /^(Open the program|Abrir el programa)$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Summit Peer Advocates')
})
