import type { Schema } from '@/api/contract'
import { flag, natural, oneOf } from '@/lib/searchParams'

export const referralStatuses = [
  'SENT',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'IN_PROGRESS',
  'DECLINED',
  'CLOSED',
  'REVOKED',
] as const satisfies readonly Schema<'ReferralStatus'>[]

export const urgencies = ['SAFETY', 'SAME_DAY', 'ROUTINE'] as const satisfies readonly Schema<'Urgency'>[]

export const parts = ['RECEIVED', 'SENT'] as const

export const referralSorts = ['-urgency', '-sentAt', 'sentAt', '-number'] as const

export interface ReferralListSearch {
  readonly offset?: number
  readonly sort?: (typeof referralSorts)[number]
  readonly status?: Schema<'ReferralStatus'>
  readonly urgency?: Schema<'Urgency'>
  readonly mine?: (typeof parts)[number]
  /** Those that are over instead of the open ones. */
  readonly ended?: boolean
  /** From the school switcher. */
  readonly school?: string
}

export function referralListSearch(search: Record<string, unknown>): ReferralListSearch {
  return {
    offset: natural(search['offset']),
    sort: oneOf(search['sort'], referralSorts),
    status: oneOf(search['status'], referralStatuses),
    urgency: oneOf(search['urgency'], urgencies),
    mine: oneOf(search['mine'], parts),
    ended: flag(search['ended']),
  }
}
