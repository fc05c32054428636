import { oneOf } from '@/lib/searchParams'

export const gradeBands = ['GRADES_K_5', 'GRADES_6_8', 'GRADES_9_10', 'GRADES_11_12'] as const

/** The server keeps the band as a code; one we do not know is not shown. */
export function gradeBandKey(code: string | undefined) {
  return oneOf(code, gradeBands)
}
