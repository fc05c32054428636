import type { NavAction, NavItem } from '@/lib/navigation'

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
    counts: ['SCHOOL_YEAR_ENDING'],
  },
]

export const actions: readonly NavAction[] = [
  { to: '/people/new', label: 'organization:person.add', icon: 'people', permission: 'person:write' },
  { to: '/schools/new', label: 'organization:school.add', icon: 'school', permission: 'school:write' },
  {
    to: '/school-years/new',
    label: 'organization:schoolYear.add',
    icon: 'calendar',
    permission: 'school-year:write',
  },
]
