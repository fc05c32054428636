import type { NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'settings',
    order: 50,
    to: '/audit-entries',
    label: 'audit:list.title',
    icon: 'audit',
    permission: 'audit:read',
    onPhoneBar: true,
  },
]
