import type { LinkProps } from '@tanstack/react-router'
import type { CustomTypeOptions, ParseKeys } from 'i18next'

/** Of any feature, so always with its namespace: `organization:school.list.title`. */
export type NavLabel = Extract<ParseKeys<Namespaces>, `${string}:${string}`>

type Namespaces = (keyof CustomTypeOptions['resources'])[]

export const navGroups = ['today', 'people', 'program', 'practice', 'growth', 'insight', 'settings'] as const

export type NavGroup = (typeof navGroups)[number]

/** One entry of the navigation. A feature exports its own from `nav.ts`; `to` only compiles for a route that exists. */
export interface NavItem {
  readonly group: NavGroup
  readonly order: number
  readonly to: NonNullable<LinkProps['to']>
  readonly label: NavLabel
  readonly icon: IconName
  readonly permission?: string
  /** Not for those who have this permission: a student's own page stands in its place. */
  readonly hiddenWith?: string
  /** A place among the few of the phone's bottom bar. */
  readonly onPhoneBar?: boolean
  /** The kinds of Today's items that are counted beside it. */
  readonly counts?: readonly string[]
}

/** Something that can be begun from anywhere. A feature exports its own as `actions` from `nav.ts`. */
export type NavAction = Required<Pick<NavItem, 'to' | 'label' | 'icon' | 'permission'>>

export type IconName =
  | 'today'
  | 'people'
  | 'readiness'
  | 'school'
  | 'calendar'
  | 'account'
  | 'program'
  | 'session'
  | 'supervision'
  | 'referral'
  | 'training'
  | 'agreement'
  | 'growth'
  | 'insight'
  | 'key'
  | 'audit'
