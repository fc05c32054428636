import type { Schema } from '@/api/contract'
import { withMovedPointers } from '@/form/withMovedPointers'

export interface DraftValues {
  texts: { language: string; title: string; body: string }[]
  safetyCritical: boolean
  graceDays: string
}

/** English and Spanish always have a place; other languages that are there keep theirs. */
export function draftValuesOf({
  texts,
  safetyCritical,
  graceDays,
}: Schema<'AgreementTemplateView'>): DraftValues {
  const languages = [...new Set(['en', 'es', ...texts.map(({ language }) => language)])]
  return {
    texts: languages.map((language) => {
      const words = texts.find((one) => one.language === language)
      return { language, title: words?.title ?? '', body: words?.body ?? '' }
    }),
    safetyCritical,
    graceDays: String(graceDays),
  }
}

/** A language without a word is left out; a problem comes back to the language it is about. */
export function sendDraft<Result>(
  { texts, safetyCritical, graceDays }: DraftValues,
  send: (draft: Schema<'DraftInput'>) => Promise<Result>,
): Promise<Result> {
  const written = (one: { title: string; body: string }) => one.title.trim() !== '' || one.body.trim() !== ''
  const places = texts.flatMap((one, place) => (written(one) ? [place] : []))
  return withMovedPointers('texts', places, () =>
    send({ texts: texts.filter(written), safetyCritical, graceDays: Number(graceDays) }),
  )
}
