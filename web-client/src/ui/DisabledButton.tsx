import { Button, type ButtonProps, Text } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './DisabledButton.module.css'

export interface DisabledButtonProps extends ButtonProps {
  readonly onClick: () => void
  /** Why it may not be pressed now. Shown to everybody and read out as the button's description. */
  readonly disabledReason?: string
  readonly children: ReactNode
}

/** A button that, when it may not be pressed, stays in place and says why. */
export function DisabledButton({ disabledReason, onClick, children, ...button }: DisabledButtonProps) {
  const id = useId()
  if (!disabledReason) {
    return (
      <Button {...button} onClick={onClick}>
        {children}
      </Button>
    )
  }
  return (
    <span className={styles.stack}>
      <Button {...button} variant="default" aria-disabled="true" aria-describedby={id}>
        {children}
      </Button>
      <Text id={id} size="sm" c="dimmed" component="span">
        {disabledReason}
      </Text>
    </span>
  )
}
