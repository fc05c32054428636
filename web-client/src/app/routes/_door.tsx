import { createFileRoute } from '@tanstack/react-router'
import { DoorLayout } from '../shell/DoorLayout'

export const Route = createFileRoute('/_door')({ component: DoorLayout })
