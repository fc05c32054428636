import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { ReferralListSearch } from './referralListSearch'

type Referral = Schema<'ReferralView'>

const lasting = { staleTime: Number.POSITIVE_INFINITY }

/** Whether somebody has it must not be a minute old. */
const pressing = { staleTime: 0, refetchInterval: 10_000 }

export const referralList = (search: ReferralListSearch) =>
  api.queryOptions('get', '/referrals', { params: { query: listQuery(search) } }, { refetchInterval: 30_000 })

/** As the server calls the filters that stand in the address. */
export function listQuery(search: ReferralListSearch) {
  return {
    limit: PAGE_SIZE,
    offset: search.offset,
    sort: search.sort ?? '-urgency',
    schoolId: search.school,
    status: search.status,
    urgency: search.urgency,
    mine: search.mine,
    open: search.status ? undefined : !search.ended,
  }
}

/** How many stand at one step, whatever the page of the list. */
export const referralCount = (status: Schema<'ReferralStatus'>, schoolId: string | undefined) =>
  api.queryOptions('get', '/referrals', { params: { query: { limit: 1, status, schoolId } } })

export const referral = (id: string) =>
  api.queryOptions('get', '/referrals/{id}', { params: { path: { id } } }, pressing)

export const decision = (id: string) =>
  api.queryOptions('get', '/referrals/{id}/notification-decision', { params: { path: { id } } })

export const concernKinds = () => api.queryOptions('get', '/reference/concern-kinds', {}, lasting)

export const programs = () => api.queryOptions('get', '/programs', { params: { query: { limit: 100 } } })

export const program = (id: string) => api.queryOptions('get', '/programs/{id}', { params: { path: { id } } })

export const directory = (programId: string) =>
  api.queryOptions('get', '/programs/{id}/referral-directory', { params: { path: { id: programId } } })

export const ownSession = (id: string) =>
  api.queryOptions('get', '/peer-sessions/{id}', { params: { path: { id } } })

export async function raiseReferral(body: Schema<'ReferralInput'>, key: string) {
  const { data } = await client.POST('/referrals', { body, headers: idempotent(key) })
  return data
}

/** Needs no version: whoever takes it must not be told that the page is old. */
export async function acknowledge(id: string) {
  const { data } = await client.POST('/referrals/{id}/acknowledgement', { params: { path: { id } } })
  return data
}

const of = ({ id, version }: Referral) => ({ params: { path: { id } }, headers: ifMatch(version) })

export const steps = {
  accept: (it: Referral) => client.POST('/referrals/{id}/acceptance', of(it)),
  progress: (it: Referral) => client.POST('/referrals/{id}/progress', of(it)),
  revoke: (it: Referral) => client.POST('/referrals/{id}/revocation', of(it)),
}

export async function decline(it: Referral, body: Schema<'DeclineInput'>) {
  const { data } = await client.POST('/referrals/{id}/decline', { ...of(it), body })
  return data
}

export async function close(it: Referral, body: Schema<'ClosureInput'>) {
  const { data } = await client.POST('/referrals/{id}/closure', { ...of(it), body })
  return data
}

export async function handOn(it: Referral, body: Schema<'HandOnInput'>) {
  const { data } = await client.POST('/referrals/{id}/hand-on', { ...of(it), body })
  return data
}

export async function recordHandOver(it: Referral, body: Schema<'HandOverInput'>) {
  const { data } = await client.PUT('/referrals/{id}/hand-over', { ...of(it), body })
  return data
}

export async function decide({ referralId, version }: Schema<'DecisionView'>, body: Schema<'DecisionInput'>) {
  const { data } = await client.PUT('/referrals/{id}/notification-decision', {
    params: { path: { id: referralId } },
    headers: ifMatch(version),
    body,
  })
  return data
}
