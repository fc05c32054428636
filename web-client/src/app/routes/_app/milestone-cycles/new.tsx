import { createFileRoute } from '@tanstack/react-router'
import { CycleStartPage } from '@/features/milestone/CycleStartPage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/milestone-cycles/new')({
  beforeLoad: requires('milestone:rate'),
  component: CycleStartPage,
})
