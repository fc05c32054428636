import type { NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'program',
    order: 6,
    to: '/my-agreements',
    label: 'agreement:mine.title',
    icon: 'agreement',
    permission: 'agreement:sign',
    counts: ['AGREEMENT_TO_SIGN'],
  },
  {
    group: 'people',
    order: 40,
    to: '/agreements',
    label: 'agreement:list.title',
    icon: 'agreement',
    permission: 'agreement:read',
    hiddenWith: 'agreement:sign',
    counts: ['AGREEMENT_TO_COUNTERSIGN'],
  },
  {
    group: 'program',
    order: 40,
    to: '/agreement-templates',
    label: 'agreement:template.list.title',
    icon: 'agreement',
    permission: 'agreement-template:read',
    hiddenWith: 'agreement:sign',
  },
]
