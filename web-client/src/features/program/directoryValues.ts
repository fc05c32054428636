import type { Schema } from '@/api/contract'
import { withMovedPointers } from '@/form/withMovedPointers'

/** A row for every kind of worry, also for those that nobody receives yet. */
export interface DirectoryRow {
  kind: Schema<'ReferralKind'>
  receiverId: string
  deputyId: string
}

export interface DirectoryValues {
  roles: DirectoryRow[]
}

/** As it stands, but for those who have left: they make room. */
export function rowsOf(
  kinds: readonly Schema<'ReferralKindInfo'>[],
  { roles, unavailable }: Schema<'ReferralDirectoryView'>,
): DirectoryRow[] {
  const still = (id: string | undefined) => (id && !unavailable.includes(id) ? id : '')
  return kinds.map(({ code }) => {
    const role = roles.find(({ kind }) => kind === code)
    return { kind: code, receiverId: still(role?.receiverId), deputyId: still(role?.deputyId) }
  })
}

/** Sends the rows that somebody receives; a problem comes back to the row it is about. */
export function sendRows<Result>(
  rows: readonly DirectoryRow[],
  send: (roles: Schema<'ReferralRoleInput'>[]) => Promise<Result>,
): Promise<Result> {
  const places = rows.flatMap((row, place) => (row.receiverId ? [place] : []))
  const roles = rows
    .filter(({ receiverId }) => receiverId)
    .map(({ deputyId, ...row }) => (deputyId ? { ...row, deputyId } : row))
  return withMovedPointers('roles', places, () => send(roles))
}

/** A deputy without a receiver, or the same person twice, is put right before it is sent. */
export function errorsOf(
  rows: readonly DirectoryRow[],
  sentences: { readonly noReceiver: string; readonly sameTwice: string },
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap(({ receiverId, deputyId }, place) => {
      if (deputyId && !receiverId) return [[`roles.${place}.receiverId`, sentences.noReceiver]]
      if (deputyId && deputyId === receiverId) return [[`roles.${place}.deputyId`, sentences.sameTwice]]
      return []
    }),
  )
}
