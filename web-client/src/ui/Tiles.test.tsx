import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { renderUi } from '@/testing/renderUi'
import { Tiles } from './Tiles'

it('is a group of radio buttons to those who hear it', async () => {
  const onChange = vi.fn()
  const tiles = [
    { value: 'friends', label: 'Friends' },
    { value: 'family', label: 'Family' },
  ]
  const user = renderUi(
    <Tiles
      legend="What was it about?"
      value="friends"
      tiles={tiles}
      onChange={onChange}
      error="Choose one."
    />,
  )
  const group = screen.getByRole('group', { name: 'What was it about?' })
  expect(group).toHaveAccessibleDescription('Choose one.')
  expect(screen.getByRole('radio', { name: 'Friends' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'Family' }))
  expect(onChange).toHaveBeenCalledWith('family')
  await expectAccessible()
})
