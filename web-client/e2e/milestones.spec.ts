import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { signInAs } from './signInAs'

test('a milestone is rated, a next step comes of it, is due on Today and is done', { tag: '@smoke' }, async ({
  page,
}) => {
  test.slow()
  await signInAs(page, 'leader')
  await page.goto('/milestone-cycles?status=OPEN&track=LEADERSHIP')
  await expectAccessible(page)
  await page
    .getByRole('link', { name: /^Fall \d{4}/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Fall \d{4}/ })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: /^(As a table|Como tabla)$/ }).click()
  await expect(page.getByRole('columnheader', { name: /^(No answer|Sin respuesta)$/ })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: /^(Rate|Valorar)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^(Leadership|Dirección) 4$/ })).toBeVisible()
  const action = page.getByRole('group', { name: /^b\. / })
  // Another journey may have been here before: one of the two is another answer.
  await action.getByRole('radio', { name: /^(Not yet|Todavía no)$/ }).check()
  await action.getByRole('radio', { name: /^(In progress|En curso)$/ }).check()
  await expect(page.getByText(/^(Saved|Guardado) /).first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('group', { name: /^b\. / }) })
    .getByRole('button', { name: /^(Plan a next step|Planear un próximo paso)/ })
    .click()
  await page.getByRole('link', { name: /^(Planned, for you|Planeado, para usted)/ }).click()
  const words = `Thank the kitchen ${Date.now()}`
  await page.getByLabel(/^(Next step|Próximo paso)/).fill(words)
  await page.getByLabel(/^(Due|Para el)/).fill(inDays(1))
  await expectAccessible(page)
  await page.getByRole('button', { name: /^(Save the next step|Guardar el próximo paso)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
  const address = new URL(page.url()).pathname

  await page.goto('/')
  await page.locator(`a[href="${address}"]`).click()
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^(Done|Hecho)$/ }).click()
  await expect(page.getByRole('region', { name: /^(This step is done|Este paso está hecho)/ })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator(`a[href="${address}"]`)).toHaveCount(0)
})

test('the guide is read and the month of next steps is seen', async ({ page }) => {
  test.slow()
  await signInAs(page, 'specialist')
  await page.goto('/milestone-guides')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^(Self-Care|Autocuidado)$/ }).click()
  await expect(page.getByRole('region', { name: /^(Leadership|Dirección) 5$/ })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.goto('/next-steps')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^(As a month|Como mes)$/ }).click()
  await expect(page.getByRole('navigation', { name: /^(Months|Meses)$/ })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('whoever does not rate sees how far a school is, and no answer', async ({ page }) => {
  await signInAs(page, 'board')
  await page.goto('/milestone-cycles?status=CLOSED')
  await page
    .getByRole('link', { name: /^Spring \d{4}/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Spring \d{4}/ })).toBeVisible()
  await expect(
    page.getByRole('link', { name: /^(Rate|Valorar|All answers|Todas las respuestas)$/ }),
  ).toHaveCount(0)
  await expectAccessible(page)
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
