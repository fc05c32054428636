import type { NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'program',
    order: 5,
    to: '/my-training',
    label: 'training:mine.title',
    icon: 'training',
    permission: 'agreement:sign',
    onPhoneBar: true,
    counts: ['TRAINING_MISSING', 'TRAINING_EXPIRING'],
  },
  {
    group: 'program',
    order: 30,
    to: '/courses',
    label: 'training:course.list.title',
    icon: 'training',
    permission: 'training:read',
    hiddenWith: 'agreement:sign',
  },
  {
    group: 'people',
    order: 30,
    to: '/training-completions',
    label: 'training:completion.list.title',
    icon: 'training',
    permission: 'training:write',
  },
]
