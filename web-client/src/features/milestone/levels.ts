import type { Schema } from '@/api/contract'

/** The lowest first. */
export const levels = [
  'PREPARING',
  'STARTING',
  'APPLYING',
  'REFINING',
] as const satisfies readonly Schema<'Level'>[]
