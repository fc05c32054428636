import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'

type AnchorButtonProps = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>

/** Looks like a button and is a link: it goes somewhere, opens in a new tab and is announced so. */
export const ButtonLink = createLink((props: AnchorButtonProps) => <Button component="a" {...props} />)
