import { expectAccessible } from './expectAccessible'
import { expect, test } from './handrail'
import { Keyboard } from './keyboard'
import { otherPerson, signInAs } from './signInAs'
import { untakenMinute } from './untakenMinute'

test.describe('with the keyboard alone', () => {
  test.slow()

  test('an advocate records a session', async ({ page }) => {
    await signInAs(page, 'advocate')
    const keys = new Keyboard(page)
    await keys.press(page.getByRole('main').getByRole('link', { name: 'Record a session' }))
    await keys.choose(page.getByRole('radio', { name: /^Tutoring/ }))
    await keys.choose(page.getByRole('radio', { name: /^Drop-in/ }))
    await keys.choose(page.getByRole('radio', { name: /^Someone without/ }))
    await keys.choose(page.getByRole('radio', { name: /^Grades 9–10/ }))
    await keys.write(page.getByLabel(/^Minutes, if/), '1')
    await keys.reach(page.getByLabel(/^When did it start/))
    await page.keyboard.type(untakenMinute().typed)
    await keys.choose(page.getByRole('radio', { name: /^School work/ }))
    await keys.check(page.getByRole('checkbox', { name: /^I said/ }))
    await keys.write(page.getByLabel(/^Anything to remember/), 'Will try the tutoring hour.')
    await keys.press(page.getByRole('button', { name: 'Hand in session' }))
    await expect(page.getByRole('heading', { level: 1, name: /Session \d+$/ })).toBeVisible()
  })

  test('a supervisor plans supervision and marks it as held', async ({ page }) => {
    await signInAs(page, 'supervisor')
    const keys = new Keyboard(page)
    await keys.press(
      page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: /^Supervision/ })
        .first(),
    )
    await keys.press(page.getByRole('link', { name: 'Plan supervision' }))
    await keys.check(page.getByRole('checkbox', { name: 'Maya Torres' }))
    await keys.press(page.getByRole('button', { name: 'Plan supervision' }))
    await expect(page).toHaveURL(/\/hold$/)
    await keys.write(page.getByLabel(/^Agreed points/), 'Ask open questions.')
    await keys.press(page.getByRole('button', { name: 'Mark supervision as held' }))
    await expect(page).toHaveURL(/\/supervision\/[\da-f-]+$/)
    await expect(page.getByText('Ask open questions.')).toBeVisible()
  })

  test('an advocate gets an adult, and the adult says "I have it"', async ({ page }) => {
    await signInAs(page, 'advocate')
    const keys = new Keyboard(page)
    await keys.press(page.getByRole('link', { name: 'Get an adult now' }).first())
    await keys.choose(page.getByRole('radio', { name: /^Harm to self/ }))
    await keys.choose(page.getByRole('radio', { name: /^In person/ }))
    await keys.selectFirst(page.getByLabel(/^Which adult/))
    await keys.write(page.getByLabel(/^What should the adult know/), `Said so today. ${Date.now()}`)
    await keys.press(page.getByRole('button', { name: /^Send to / }))
    await expect(page.getByRole('heading', { name: /Nobody has it yet/ })).toBeVisible()
    const address = new URL(page.url()).pathname
    const number = (await page.getByRole('heading', { level: 1 }).textContent())?.match(/\d+/)?.[0]

    await otherPerson(page, 'counsellor')
    await keys.press(page.getByRole('main').getByRole('button', { name: `I have it Referral ${number}` }))
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible()
  })

  test('an advocate reads an agreement and signs it', async ({ page }) => {
    await signInAs(page, 'coordinator')
    const keys = new Keyboard(page)
    await page.goto('/agreement-templates/new')
    await keys.press(page.getByRole('button', { name: 'Start from the sample' }))
    await keys.press(page.getByRole('button', { name: 'Save draft' }))
    await keys.press(page.getByRole('button', { name: 'Publish edition' }))
    const dialog = page.getByRole('dialog')
    await expectAccessible(page)
    await keys.press(dialog.getByRole('button', { name: 'Publish edition' }))
    await expect(page.getByText('Published', { exact: true }).first()).toBeVisible()

    await otherPerson(page, 'advocate')
    await keys.press(page.getByRole('main').getByRole('link', { name: 'Sign', exact: true }).first())
    await expect(page.getByRole('article')).toBeVisible()
    await keys.check(page.getByRole('checkbox', { name: 'I have read this and I agree to it.' }))
    await keys.write(page.getByRole('textbox', { name: /^Your first and last name/ }), 'Maya Torres')
    await keys.press(page.getByRole('button', { name: 'Sign agreement' }))
    await expect(page.getByText('Waits for the coordinator')).toBeVisible()

    await otherPerson(page, 'coordinator')
    await page.goto('/agreements?state=AWAITING_COUNTERSIGNATURE')
    await keys.press(page.getByRole('button', { name: 'Countersign Maya Torres' }).first())
    await expect(page.getByText('Countersigned the agreement of Maya Torres.')).toBeVisible()
  })

  test('a coordinator activates a program', async ({ page }) => {
    await signInAs(page, 'coordinator')
    const keys = new Keyboard(page)
    await keys.press(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Programs' }))
    await keys.press(page.getByRole('link', { name: 'Add program' }))
    const name = `Keyboard team ${Date.now()}`
    await keys.write(page.getByRole('textbox', { name: /^Name/ }), name)
    await keys.write(page.getByRole('textbox', { name: 'Organization' }), 'County Behavioral Health')
    await keys.press(page.getByRole('button', { name: 'Add program' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await keys.press(page.getByRole('link', { name: 'Choose service models' }).first())
    await keys.check(page.getByRole('checkbox', { name: 'Peer counseling' }))
    await keys.press(page.getByRole('button', { name: 'Save service models' }))
    await keys.press(page.getByRole('link', { name: 'Name people' }))
    for (const [label, family] of [
      ['Receiver for Safety', 'Lindqvist'],
      ['Deputy for Safety', 'Okafor'],
    ] as const) {
      await keys.write(page.getByRole('searchbox', { name: label }), family)
      await keys.press(
        page
          .getByRole('list', { name: `People found for ${label}` })
          .getByRole('button')
          .first(),
      )
    }
    await keys.press(page.getByRole('button', { name: /^Use these two for all kinds/ }))
    await keys.press(page.getByRole('button', { name: 'Save names' }))
    await keys.press(page.getByRole('button', { name: 'Activate program' }))
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Activate program' }))
    await expect(page.getByText('Active', { exact: true })).toBeVisible()
    await keys.press(page.getByRole('button', { name: 'End program' }))
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'End program' }))
    await expect(page.getByText('Ended', { exact: true }).first()).toBeVisible()
  })
})
