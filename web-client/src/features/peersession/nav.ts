import type { NavAction, NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'practice',
    order: 10,
    to: '/peer-sessions',
    label: 'peersession:list.title',
    icon: 'session',
    permission: 'peer-session:read',
    onPhoneBar: true,
    counts: ['SESSION_TO_REVIEW', 'SESSION_DRAFT'],
  },
]

export const actions: readonly NavAction[] = [
  {
    to: '/peer-sessions/new',
    label: 'peersession:record.title',
    icon: 'session',
    permission: 'peer-session:write',
  },
]
