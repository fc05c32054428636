import { createFileRoute } from '@tanstack/react-router'
import { DoorLayout } from '../shell/DoorLayout'

export const Route = createFileRoute('/_door')({
  component: DoorLayout,
  // Small, and around every page before the sign-in.
  codeSplitGroupings: [],
})
