import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'

/** One building block, with nothing of the app around it. */
export function renderUi(ui: ReactNode) {
  render(<MantineProvider env="test">{ui}</MantineProvider>)
  return userEvent.setup()
}
