import { useTranslation } from 'react-i18next'
import { type Problem, slugOf } from '@/api/problems'
import type texts from './en.json'
import { useReasonText } from './useReasonText'

type KnownProblem = keyof (typeof texts)['problem']['known']

/** Our sentences for a problem and the reason that we know by their codes, else the server's own words. */
export function useProblemText(): (problem: Problem) => { title: string; detail?: string } {
  const { t, i18n } = useTranslation('ui')
  const reasonText = useReasonText()
  const isKnown = (slug: string): slug is KnownProblem => i18n.exists(`ui:problem.known.${slug}`)

  return (problem) => {
    const slug = slugOf(problem)
    const { title, detail, reason } = problem
    if (reason)
      return {
        title: isKnown(slug) ? t(`problem.known.${slug}`) : title,
        detail: reasonText(reason) ?? detail,
      }
    if (isKnown(slug)) return { title: t(`problem.known.${slug}`) }
    return { title, detail: detail === title ? undefined : detail }
  }
}
