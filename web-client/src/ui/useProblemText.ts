import { useTranslation } from 'react-i18next'
import { type Problem, slugOf } from '@/api/problems'
import type texts from './en.json'

type KnownProblem = keyof (typeof texts)['problem']['known']

/** Our sentence for a problem we know by its slug, else the server's own words. */
export function useProblemText(): (problem: Problem) => { title: string; detail?: string } {
  const { t, i18n } = useTranslation('ui')
  const isKnown = (slug: string): slug is KnownProblem => i18n.exists(`ui:problem.known.${slug}`)

  return (problem) => {
    const slug = slugOf(problem)
    const detail = problem.detail === problem.title ? undefined : problem.detail
    return { title: isKnown(slug) ? t(`problem.known.${slug}`) : problem.title, detail }
  }
}
