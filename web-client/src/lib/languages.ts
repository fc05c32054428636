/** The languages that families in our schools speak most; a record may name others. */
export const commonLanguages = [
  'en',
  'es',
  'zh',
  'vi',
  'tl',
  'ar',
  'ko',
  'ru',
  'hmn',
  'so',
  'ht',
  'pt',
] as const

/** `es` → Spanish, in the reader's language. */
export function languageName(tag: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
