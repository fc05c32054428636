import type { NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  { group: 'today', order: 0, to: '/', label: 'today:title', icon: 'today', onPhoneBar: true },
]
