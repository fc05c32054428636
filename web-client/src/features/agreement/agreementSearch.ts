import type { Schema } from '@/api/contract'
import { natural, oneOf, text } from '@/lib/searchParams'

export const agreementKinds = [
  'CONFIDENTIALITY',
  'CODE_OF_ETHICS',
  'DUTY_TO_INFORM',
] as const satisfies readonly Schema<'AgreementKind'>[]

export const agreementStates = [
  'AWAITING_COUNTERSIGNATURE',
  'AWAITING_CONSENT',
  'IN_FORCE',
  'SUPERSEDED',
] as const satisfies readonly Schema<'AgreementState'>[]

export const templateStatuses = [
  'DRAFT',
  'PUBLISHED',
  'RETIRED',
] as const satisfies readonly Schema<'TemplateStatus'>[]

export const agreementSorts = ['-signedAt', 'signedAt', 'advocate'] as const

export interface AgreementListSearch {
  readonly offset?: number
  readonly sort?: (typeof agreementSorts)[number]
  readonly kind?: Schema<'AgreementKind'>
  readonly state?: Schema<'AgreementState'>
  /** From the school switcher. */
  readonly school?: string
}

export interface TemplateListSearch {
  readonly offset?: number
  readonly kind?: Schema<'AgreementKind'>
  readonly status?: Schema<'TemplateStatus'>
}

export interface LanguageSearch {
  /** In which language the words are shown. */
  readonly language?: string
}

export function agreementListSearch(search: Record<string, unknown>): AgreementListSearch {
  return {
    offset: natural(search['offset']),
    sort: oneOf(search['sort'], agreementSorts),
    kind: oneOf(search['kind'], agreementKinds),
    state: oneOf(search['state'], agreementStates),
  }
}

export function templateListSearch(search: Record<string, unknown>): TemplateListSearch {
  return {
    offset: natural(search['offset']),
    kind: oneOf(search['kind'], agreementKinds),
    status: oneOf(search['status'], templateStatuses),
  }
}

export function languageSearch(search: Record<string, unknown>): LanguageSearch {
  return { language: text(search['language']) }
}
