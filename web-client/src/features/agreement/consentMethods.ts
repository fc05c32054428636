import type { Schema } from '@/api/contract'

export const consentMethods = [
  'PAPER',
  'IN_PERSON',
  'PHONE',
] as const satisfies readonly Schema<'ConsentMethod'>[]
