import type { NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'program',
    order: 10,
    to: '/programs',
    label: 'program:list.title',
    icon: 'program',
    permission: 'program:read',
    hiddenWith: 'agreement:sign',
    counts: ['PROGRAM_TO_ACTIVATE', 'PROGRAM_WITHOUT_RECEIVER'],
  },
]
