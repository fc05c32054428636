import { VisuallyHidden } from '@mantine/core'
import type { RowAction } from './DataList'
import { DisabledButton } from './DisabledButton'

export interface RowActionButtonProps {
  readonly action: RowAction
  /** The row's title, so that ten buttons of a list are ten different names. */
  readonly subject: string
}

export function RowActionButton({ action, subject }: RowActionButtonProps) {
  return (
    <DisabledButton variant="default" onClick={action.onClick} disabledReason={action.disabledReason}>
      {action.label} <VisuallyHidden>{subject}</VisuallyHidden>
    </DisabledButton>
  )
}
