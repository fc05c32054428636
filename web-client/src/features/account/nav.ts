import type { NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'settings',
    order: 30,
    to: '/users',
    label: 'account:user.list.title',
    icon: 'account',
    permission: 'user:read',
  },
]
