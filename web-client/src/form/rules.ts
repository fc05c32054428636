/** Rules that several forms share. Each answers with the sentence, or with nothing when all is well. */

export function required(value: string, sentence: string): string | undefined {
  return value.trim() === '' ? sentence : undefined
}

/** Drops the fields that have nothing wrong, as Mantine forms want it. */
export function found(errors: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, sentence]) => (sentence ? [[field, sentence]] : [])),
  )
}

/** An empty input is an absent value; the API knows no empty strings. */
export function optional(value: string): string | undefined {
  return value.trim() || undefined
}
