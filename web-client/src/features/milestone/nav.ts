import type { NavAction, NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'growth',
    order: 110,
    to: '/milestone-cycles',
    label: 'milestone:cycle.list.title',
    icon: 'growth',
    permission: 'milestone:read',
    onPhoneBar: true,
    counts: ['CYCLE_TO_RATE', 'CYCLE_TO_CLOSE'],
  },
  {
    group: 'growth',
    order: 120,
    to: '/next-steps',
    label: 'milestone:step.list.title',
    icon: 'readiness',
    permission: 'next-step:read',
    onPhoneBar: true,
    counts: ['NEXT_STEP_DUE'],
  },
  {
    group: 'growth',
    order: 130,
    to: '/milestone-guides',
    label: 'milestone:guide.list.title',
    icon: 'training',
    permission: 'milestone:read',
  },
]

export const actions: readonly NavAction[] = [
  {
    to: '/milestone-cycles/new',
    label: 'milestone:cycle.start.title',
    icon: 'growth',
    permission: 'milestone:rate',
  },
  {
    to: '/next-steps/new',
    label: 'milestone:step.plan.title',
    icon: 'readiness',
    permission: 'next-step:write',
  },
]
