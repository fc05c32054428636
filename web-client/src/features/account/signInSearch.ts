import { text } from '@/lib/searchParams'

export interface SignInSearch {
  /** Where the person wanted to go; only ever a path of our own. */
  readonly next?: string
}

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const next = text(search['next'])
  return { next: next?.startsWith('/') && !/^\/[/\\]/.test(next) ? next : undefined }
}
