import type { NavAction, NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'people',
    order: 2,
    to: '/my-readiness',
    label: 'advocate:readiness.short',
    icon: 'readiness',
    permission: 'agreement:sign',
    onPhoneBar: true,
  },
  {
    group: 'people',
    order: 10,
    to: '/peer-advocates',
    label: 'advocate:list.title',
    icon: 'people',
    permission: 'advocate:read',
    hiddenWith: 'agreement:sign',
  },
  {
    group: 'people',
    order: 20,
    to: '/readiness',
    label: 'advocate:board.title',
    icon: 'readiness',
    permission: 'advocate:read',
    hiddenWith: 'agreement:sign',
    counts: [
      'TRAINING_MISSING',
      'TRAINING_EXPIRING',
      'GUARDIAN_CONSENT_MISSING',
      'ADVOCATE_WITHOUT_SUPERVISOR',
    ],
  },
]

export const actions: readonly NavAction[] = [
  { to: '/peer-advocates/new', label: 'advocate:add', icon: 'people', permission: 'advocate:write' },
]
