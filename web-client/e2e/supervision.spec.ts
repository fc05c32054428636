import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { otherPerson, signInAs } from './signInAs'

test('supervision is held, and the advocate sees what was agreed and no note', { tag: '@smoke' }, async ({
  page,
}) => {
  test.slow()
  await signInAs(page, 'supervisor')
  await page.goto('/supervision/weeks')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.goto('/supervision/new')
  await page.getByRole('checkbox', { name: 'Maya Torres' }).check()
  await page.getByRole('button', { name: /^(Plan supervision|Acordar supervisión)$/ }).click()
  await expect(page).toHaveURL(/\/hold$/)
  await page.getByLabel(/^(Agreed points|Puntos acordados)/).fill('Ask open questions.')
  await page.getByLabel(/^(Your private note|Su nota privada)/).fill('Only for me.')
  await expectAccessible(page)
  await page
    .getByRole('button', { name: /^(Mark supervision as held|Marcar supervisión como realizada)$/ })
    .click()
  await expect(page).toHaveURL(/\/supervision\/[\da-f-]+$/)
  await expect(page.getByText('Only for me.')).toBeVisible()
  const address = new URL(page.url()).pathname

  await otherPerson(page, 'advocate')
  await page.goto(address)
  await expect(page.getByText('Ask open questions.')).toBeVisible()
  await expect(page.getByText('Only for me.')).toHaveCount(0)
  await expectAccessible(page)
})
