import type { NavItem } from '@/lib/navigation'

export const nav: readonly NavItem[] = [
  {
    group: 'people',
    order: 90,
    to: '/people',
    label: 'organization:person.list.title',
    icon: 'people',
    permission: 'person:read',
    onPhoneBar: true,
  },
  {
    group: 'settings',
    order: 10,
    to: '/schools',
    label: 'organization:school.list.title',
    icon: 'school',
    permission: 'school:write',
  },
  {
    group: 'settings',
    order: 20,
    to: '/school-years',
    label: 'organization:schoolYear.list.title',
    icon: 'calendar',
    permission: 'school-year:write',
  },
]
