import type { NavAction, NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'practice',
    order: 20,
    to: '/supervision',
    label: 'supervision:list.title',
    icon: 'supervision',
    permission: 'supervision:read',
    onPhoneBar: true,
    counts: ['SUPERVISION_OWED', 'SUPERVISION_TO_RECORD'],
  },
]

export const actions: readonly NavAction[] = [
  {
    to: '/supervision/new',
    label: 'supervision:plan.title',
    icon: 'supervision',
    permission: 'supervision:write',
  },
]
