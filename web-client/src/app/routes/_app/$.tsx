import { createFileRoute } from '@tanstack/react-router'
import { NotFound } from '../../NotFound'

// An address that leads nowhere still shows the way around.
export const Route = createFileRoute('/_app/$')({ component: NotFound })
