import type { Schema } from '@/api/contract'

/** How many actions of a level have no answer. */
export function blanksOf({ total, done, notApplicable, inProgress, notYet }: Schema<'HeatMapCell'>): number {
  return total - done - notApplicable - inProgress - notYet
}
