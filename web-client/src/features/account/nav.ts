import type { NavItem } from '@/lib/navigation'

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
  },
]
