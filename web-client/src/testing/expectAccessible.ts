import axe from 'axe-core'
import { expect } from 'vitest'

/** No findings in what is rendered. Colours are measured in the browser journeys; jsdom paints nothing. */
export async function expectAccessible(element: Element = document.body) {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
