import { expect, test } from './handrail'
import { signInAs } from './signInAs'

test.use({ viewport: { width: 1280, height: 900 } })

// HANDRAIL_PICTURE=../src/docs/today.png npm run e2e -- picture --project=desktop renews the README's.
test('the picture of the README: Today, as the coordinator sees it', async ({ page }, testInfo) => {
  await signInAs(page, 'coordinator')
  await expect(page.getByRole('button', { name: 'I have it' }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const picture = await page.screenshot({
    path: process.env.HANDRAIL_PICTURE ?? testInfo.outputPath('today.png'),
    animations: 'disabled',
  })
  expect(picture.length).toBeGreaterThan(20_000)
})
