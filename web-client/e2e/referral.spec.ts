import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { lookUp } from './pickPerson'
import { otherPerson, signInAs } from './signInAs'

const tap = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

test('a safety concern is red until an adult has it, and is decided and closed', { tag: '@smoke' }, async ({
  page,
}) => {
  test.slow()
  const words = `Said today that she wants to hurt herself. ${Date.now()}`
  await signInAs(page, 'advocate')
  await page.goto('/referrals/new')
  await page.getByRole('radio', { name: /^(Harm to self|Daño a sí mismo)/ }).check({ force: true })
  await page.getByRole('radio', { name: /^(In person|En persona)/ }).check({ force: true })
  await page.getByLabel(/^(Which adult|¿A qué adulto)/).selectOption({ index: 1 })
  await page.getByLabel(/^(What should the adult know|¿Qué debe saber)/).fill(words)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await tap(page, /^(Send to|Enviar a) /)
  await expect(
    page.getByRole('heading', { name: /(Nobody has it yet|Nadie la tiene todavía)/ }),
  ).toBeVisible()
  await expect(page.getByRole('timer')).toBeVisible()
  await expectAccessible(page)
  const address = new URL(page.url()).pathname

  await otherPerson(page, 'counsellor')
  await page.goto(address)
  await expect(page.getByText(words)).toBeVisible()
  await tap(page, /^(I have it|Yo me encargo)/)
  await tap(page, /^(Accept|Aceptar)$/)
  await tap(page, /^(Work has begun|Ya se trabaja)/)
  await expect(page.getByText(/^(Decide about telling parents first|Decida primero)/)).toBeVisible()
  await page.goto(`${address}/decision`)
  await page.getByRole('radio', { name: /^(Not now|Ahora no)/ }).check({ force: true })
  await page.getByLabel(/^(Ground|Fundamento)/).fill('The student asked to be told first.')
  await page.getByLabel(/^(Look at it again|Volver a verlo)/).fill('2099-01-15')
  await expectAccessible(page)
  await tap(page, /^(Save decision|Guardar decisión)$/)
  await tap(page, /^(Close referral|Cerrar la referencia) \d+$/)
  await page.getByLabel(/^(Outcome|Resultado)/).selectOption('SUPPORTED_AT_SCHOOL')
  await page
    .locator('form')
    .getByRole('button', { name: /^(Close referral|Cerrar la referencia)/ })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: /^(Closed|Cerrada)$/ })).toBeVisible()

  await otherPerson(page, 'advocate')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 2, name: /^(Closed|Cerrada)$/ })).toBeVisible()
})

test('a teacher refers a student by name and learns that it was received', async ({ page }) => {
  test.slow()
  await signInAs(page, 'teacher')
  await page.goto('/referrals/new')
  await page.getByRole('radio', { name: /^(School work|Tareas escolares)/ }).check({ force: true })
  const student = page.getByRole('searchbox', { name: /^(Student|Estudiante)$/ })
  await student.fill('zz')
  await expect(student).toHaveAccessibleDescription(/(three letters|tres letras)/)
  const name = await lookUp(page, /^(Student|Estudiante)$/, 'rey')
  await page.getByLabel(/^(What should the adult know|¿Qué debe saber)/).fill('Has missed four classes.')
  await page.getByRole('radio', { name: /^(Yes, the student|Sí, lo quiere)/ }).check({ force: true })
  await expectAccessible(page)
  await tap(page, /^(Send to|Enviar a) /)
  await expect(
    page.getByRole('heading', { name: /(Nobody has it yet|Nadie la tiene todavía)/ }),
  ).toBeVisible()
  const address = new URL(page.url()).pathname

  await otherPerson(page, 'counsellor')
  await page.goto(address)
  await tap(page, /^(I have it|Yo me encargo)/)
  await expect(page.getByRole('button', { name: /^(Accept|Aceptar)$/ })).toBeVisible()
  await expect(page.getByText(name).first()).toBeVisible()

  await otherPerson(page, 'teacher')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 2, name: /^(Received|Recibida)$/ })).toBeVisible()
})
