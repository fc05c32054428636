import type { Schema } from '@/api/contract'
import { found, required } from '@/form/rules'

export const consentMethods = [
  'PAPER',
  'IN_PERSON',
  'PHONE',
] as const satisfies readonly Schema<'ConsentMethod'>[]

export interface ConsentValues {
  guardianId: string
  guardianName: string
  method: Schema<'ConsentMethod'>
  attestedOn: string
  statement: string
}

/** Somebody is named, a day that is not in the future, and what is attested. */
export function consentErrors(
  { guardianId, guardianName, attestedOn, statement }: ConsentValues,
  today: string,
  { missing, future }: { readonly missing: string; readonly future: string },
) {
  return found({
    guardianName: guardianId ? undefined : required(guardianName, missing),
    attestedOn: required(attestedOn, missing) ?? (attestedOn > today ? future : undefined),
    statement: required(statement, missing),
  })
}
