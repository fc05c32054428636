export type Locale = 'en' | 'es'

export const locales = ['en', 'es'] as const satisfies readonly Locale[]

export type LocaleFiles = Record<string, Record<string, unknown>>

/** `/src/features/referral/es.json` → `referral`: a folder's locale file is its namespace. */
export function namespaces(files: LocaleFiles): LocaleFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path.split('/').at(-2) ?? path, texts]),
  )
}
