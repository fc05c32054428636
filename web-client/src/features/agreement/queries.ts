import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { AgreementListSearch, TemplateListSearch } from './agreementSearch'

/** The version that was seen, and of what. */
export interface Seen {
  readonly id: string
  readonly version: number
}

export const agreementFilters = ({ sort, kind, state, school }: AgreementListSearch) => ({
  sort,
  kind,
  state,
  schoolId: school,
})

export const agreementList = (search: AgreementListSearch) =>
  api.queryOptions('get', '/confidentiality-agreements', {
    params: { query: { limit: PAGE_SIZE, offset: search.offset, ...agreementFilters(search) } },
  })

export const agreementsOf = (advocateId: string) =>
  api.queryOptions('get', '/confidentiality-agreements', { params: { query: { advocateId, limit: 100 } } })

export const agreementDetail = (id: string) =>
  api.queryOptions('get', '/confidentiality-agreements/{id}', { params: { path: { id } } })

export const templateList = ({ offset, kind, status }: TemplateListSearch) =>
  api.queryOptions('get', '/agreement-templates', {
    params: { query: { limit: PAGE_SIZE, offset, kind, status } },
  })

/** The editions to sign at a school today. */
export const currentTemplates = (currentAt: string) =>
  api.queryOptions('get', '/agreement-templates', { params: { query: { currentAt, limit: 100 } } })

export const templateDetail = (id: string) =>
  api.queryOptions('get', '/agreement-templates/{id}', { params: { path: { id } } })

export const consentsOf = (advocateId: string) =>
  api.queryOptions('get', '/guardian-consents', { params: { query: { advocateId, limit: 100 } } })

/** For an advocate the own records. */
export const roster = () => api.queryOptions('get', '/peer-advocates', { params: { query: { limit: 100 } } })

export const advocate = (id: string) =>
  api.queryOptions('get', '/peer-advocates/{id}', { params: { path: { id } } })

export const guardiansOf = (id: string) =>
  api.queryOptions('get', '/people/{id}/guardians', { params: { path: { id }, query: { limit: 100 } } })

export async function draftTemplate(body: Schema<'AgreementTemplateInput'>, key: string) {
  const { data } = await client.POST('/agreement-templates', { body, headers: idempotent(key) })
  return data
}

export async function updateTemplate({ id, version }: Seen, body: Schema<'DraftInput'>) {
  const { data } = await client.PUT('/agreement-templates/{id}', {
    params: { path: { id } },
    body,
    headers: ifMatch(version),
  })
  return data
}

export async function publishTemplate({ id, version }: Seen) {
  const { data } = await client.POST('/agreement-templates/{id}/publication', {
    params: { path: { id } },
    headers: ifMatch(version),
  })
  return data
}

export async function signAgreement(body: Schema<'SignatureInput'>, key: string) {
  const { data } = await client.POST('/confidentiality-agreements', { body, headers: idempotent(key) })
  return data
}

export async function countersign({ id, version }: Seen) {
  const { data } = await client.POST('/confidentiality-agreements/{id}/countersignature', {
    params: { path: { id } },
    headers: ifMatch(version),
  })
  return data
}

/** Rows carry no version, so the agreement is looked at before it is countersigned. */
export async function countersignRow(id: string) {
  const { data } = await client.GET('/confidentiality-agreements/{id}', { params: { path: { id } } })
  return data && countersign(data)
}

export async function recordConsent(body: Schema<'GuardianConsentInput'>, key: string) {
  const { data } = await client.POST('/guardian-consents', { body, headers: idempotent(key) })
  return data
}

export async function withdrawConsent(id: string) {
  const { data: seen } = await client.GET('/guardian-consents/{id}', { params: { path: { id } } })
  if (!seen) return undefined
  const { data } = await client.POST('/guardian-consents/{id}/withdrawal', {
    params: { path: { id } },
    headers: ifMatch(seen.version),
  })
  return data
}
