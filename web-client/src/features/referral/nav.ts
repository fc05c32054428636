import type { NavAction, NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'practice',
    order: 30,
    to: '/referrals',
    label: 'referral:list.title',
    icon: 'referral',
    permission: 'referral:read',
    onPhoneBar: true,
    counts: [
      'REFERRAL_UNACKNOWLEDGED',
      'REFERRAL_TO_DECIDE',
      'REFERRAL_TO_CLOSE',
      'NOTIFICATION_DECISION_DUE',
      'REFERRAL_DECLINED',
    ],
  },
]

export const actions: readonly NavAction[] = [
  { to: '/referrals/new', label: 'referral:raise.title', icon: 'referral', permission: 'referral:create' },
]
