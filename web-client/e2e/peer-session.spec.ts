import { expectAccessible, expectNoSidewaysScroll } from './expectAccessible'
import { expect, test } from './handrail'
import { lookUp } from './pickPerson'
import { otherPerson, signInAs } from './signInAs'
import { untakenMinute } from './untakenMinute'

test('an advocate records a session and the supervisor reviews it', { tag: '@smoke' }, async ({
  page,
  isMobile,
}) => {
  test.slow()
  await signInAs(page, 'advocate')
  await page.goto('/peer-sessions/new')
  await expectNoSidewaysScroll(page)
  const next = page.getByRole('button', { name: /^(Next|Siguiente)$/ })
  const choose = async (name: RegExp) => {
    await page.getByRole('radio', { name }).first().check({ force: true })
    if (isMobile) await next.click()
  }
  await choose(/^(Tutoring|Tutoría)/)
  await choose(/^(Drop-in|Sin cita)/)
  await page.getByRole('radio', { name: /^(Someone without|Alguien sin)/ }).check({ force: true })
  await choose(/^(Grades|Grados) 9–10/)
  await page.getByLabel(/^(When did it start|Cuándo empezó|¿Cuándo empezó)/).fill(untakenMinute().wall)
  await page.getByLabel(/^(Minutes, if|Minutos, si)/).fill('1')
  if (isMobile) await next.click()
  await choose(/^(School work|Tareas)/)
  await page.getByRole('checkbox', { name: /^(I said|Dije)/ }).check()
  await page.getByLabel(/^(Anything to remember|¿Algo que recordar)/).fill('Will try the tutoring hour.')
  await expect(page.getByText(/^(Saved|Guardado) /)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^(Hand in session|Entregar la sesión)$/ }).click()
  const title = page.getByRole('heading', { level: 1, name: /^(Session|Sesión) \d+$/ })
  await expect(title).toBeVisible()
  const address = new URL(page.url()).pathname
  const number = (await title.textContent())?.match(/\d+/)?.[0]

  await otherPerson(page, 'supervisor')
  await page.goto(address)
  await expect(page.getByText('Will try the tutoring hour.')).toBeVisible()
  await expect(page.getByText(/(Your reading is logged|Su lectura queda registrada)/)).toBeVisible()
  await expectAccessible(page)
  const approve = new RegExp(`^(Approve session|Aprobar la sesión) ${number}$`)
  await page.getByRole('button', { name: approve }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: approve }).click()
  await expect(page.getByText(/^(Reviewed|Revisada)$/).first()).toBeVisible()
})

test('an advocate records a planned session with a student not met before', async ({ page, isMobile }) => {
  test.slow()
  await signInAs(page, 'advocate2')
  await page.goto('/peer-sessions/new')
  const next = page.getByRole('button', { name: /^(Next|Siguiente)$/ })
  const choose = async (name: RegExp) => {
    await page.getByRole('radio', { name }).first().check({ force: true })
    if (isMobile) await next.click()
  }
  await choose(/^(Peer counseling|Consejería entre pares)/)
  await choose(/^(Planned|Acordada)/)
  const name = await lookUp(page, /^(Student|Estudiante)$/, 'wong')
  await expectAccessible(page)
  if (isMobile) await next.click()
  await page.getByLabel(/^(When did it start|Cuándo empezó|¿Cuándo empezó)/).fill(untakenMinute().wall)
  await page.getByLabel(/^(Minutes, if|Minutos, si)/).fill('1')
  if (isMobile) await next.click()
  await choose(/^(School work|Tareas)/)
  await page.getByRole('checkbox', { name: /^(I said|Dije)/ }).check()
  await page.getByRole('button', { name: /^(Hand in session|Entregar la sesión)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^(Session|Sesión) \d+$/ })).toBeVisible()
  await expect(page.getByText(name).first()).toBeVisible()
})
