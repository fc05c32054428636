import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { useText } from '@/lib/useText'
import type texts from './en.json'
import { courses, serviceModels } from './queries'

type ReadinessCode = keyof (typeof texts)['readiness']['item']
type AgreementKind = keyof (typeof texts)['readiness']['agreement']

export interface ReadinessReason {
  readonly code: string
  readonly met: boolean
  readonly subject?: string
  /** The server's own words, for a code that is newer than this client. */
  readonly sentence: string
}

/** A requirement's name and how it stands, in the reader's language, by the server's code for it. */
export function useReadinessWords(): (item: ReadinessReason) => { title: string; sentence: string } {
  const me = useMe()
  const { data: models } = useSuspenseQuery(serviceModels())
  const { data: known } = useQuery({ ...courses(), enabled: can(me, 'training:read') })
  const { t, i18n } = useTranslation('advocate')
  const text = useText()
  const isCode = (code: string): code is ReadinessCode => i18n.exists(`advocate:readiness.item.${code}`)
  const isKind = (kind: string): kind is AgreementKind => i18n.exists(`advocate:readiness.agreement.${kind}`)

  /** A course and an agreement may share a code; the requirement says which one it is about. */
  function nameOf(code: string, subject: string | undefined): string {
    if (!subject) return ''
    if (code.startsWith('AGREEMENT') && isKind(subject)) return t(`readiness.agreement.${subject}`)
    const named = [...models, ...(known ?? [])].find((one) => one.code === subject)
    return named ? text(named.name) : ''
  }

  return ({ code, met, subject, sentence }) => {
    if (!isCode(code)) return { title: sentence, sentence: '' }
    const name = nameOf(code, subject)
    return {
      title: [t(`readiness.item.${code}.title`), name].filter(Boolean).join(': '),
      sentence: t(`readiness.item.${code}.${met ? 'met' : 'missing'}`),
    }
  }
}
