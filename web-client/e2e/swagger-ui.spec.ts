import type { Page } from '@playwright/test'
import { expect, test } from './handrail'
import { signInAs } from './signInAs'

test('Swagger UI opens for a signed-in administrator, who can try the API out', async ({ page }) => {
  await signInAs(page, 'administrator')
  await page.goto('/q/swagger-ui')
  await page.getByRole('button', { name: 'Authorize' }).first().click()
  await page.getByLabel('auth-bearer-value').fill(await accessToken(page))
  await page.getByRole('button', { name: 'Apply credentials' }).first().click()
  await page.getByRole('button', { name: 'Close' }).first().click()
  const listSchools = page.locator('#operations-Schools-listSchools')
  await listSchools.getByRole('button').first().click()
  await listSchools.getByRole('button', { name: 'Try it out' }).click()
  await listSchools.getByRole('button', { name: 'Execute' }).click()
  await expect(listSchools.locator('.live-responses-table .response-col_status').last()).toHaveText('200')
})

test('for anyone else there is no Swagger UI', async ({ page, browserConsole }) => {
  browserConsole.mayRefuse('/q/swagger-ui')
  await signInAs(page, 'coordinator')
  const answer = await page.goto('/q/swagger-ui')
  expect(answer?.status()).toBe(404)
})

/** As the page of the web client has it in memory. */
async function accessToken(page: Page): Promise<string> {
  const answer = await page.request.post('/api/v1/auth/sign-in', {
    data: {
      district: process.env.HANDRAIL_DEMO_DISTRICT ?? 'demo',
      login: 'administrator',
      password: process.env.HANDRAIL_DEMO_PASSWORD,
    },
  })
  const { accessToken } = await answer.json()
  return accessToken
}
