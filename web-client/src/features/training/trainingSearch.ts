import type { Schema } from '@/api/contract'
import { natural, oneOf, text } from '@/lib/searchParams'

export const audiences = ['STUDENT', 'ADULT'] as const satisfies readonly Schema<'Audience'>[]

export const windows = ['30', '90'] as const

export interface CourseListSearch {
  readonly audience?: Schema<'Audience'>
}

export interface CompletionListSearch {
  readonly offset?: number
  readonly course?: string
  /** Those that expire within so many days. */
  readonly expiring?: (typeof windows)[number]
}

export interface CompletionSearch {
  /** The course that the form starts with. */
  readonly course?: string
}

export function courseListSearch(search: Record<string, unknown>): CourseListSearch {
  return { audience: oneOf(search['audience'], audiences) }
}

export function completionListSearch(search: Record<string, unknown>): CompletionListSearch {
  return {
    offset: natural(search['offset']),
    course: text(search['course']),
    expiring: oneOf(String(search['expiring']), windows),
  }
}

export function completionSearch(search: Record<string, unknown>): CompletionSearch {
  return { course: text(search['course']) }
}
