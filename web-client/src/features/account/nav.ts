import type { NavAction, NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'settings',
    order: 30,
    to: '/users',
    label: 'account:user.list.title',
    icon: 'account',
    permission: 'user:read',
    counts: ['SCHOOL_WITHOUT_COORDINATOR'],
  },
  {
    group: 'settings',
    order: 40,
    to: '/api-clients',
    label: 'account:apiClient.list.title',
    icon: 'key',
    permission: 'client:write',
    counts: ['API_CLIENT_EXPIRING'],
  },
]

export const actions: readonly NavAction[] = [
  { to: '/users/new', label: 'account:user.add', icon: 'account', permission: 'user:write' },
  { to: '/api-clients/new', label: 'account:apiClient.add', icon: 'key', permission: 'client:write' },
]
