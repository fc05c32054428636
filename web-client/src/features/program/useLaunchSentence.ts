import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Missing } from '@/api/missing'
import { useText } from '@/lib/useText'
import type texts from './en.json'
import { concernKinds } from './queries'

type LaunchCode = keyof (typeof texts)['checklist']['item']

/** What is missing, in the reader's language, by the server's code for it. */
export function useLaunchSentence(): (item: Missing) => string {
  const { data: kinds } = useSuspenseQuery(concernKinds())
  const { t, i18n } = useTranslation('program')
  const text = useText()
  const isKnown = (code: string): code is LaunchCode => i18n.exists(`program:checklist.item.${code}`)

  return ({ code, subject }) => {
    const kind = kinds.referralKinds.find((known) => known.code === subject)
    return isKnown(code) ? t(`checklist.item.${code}`, { subject: kind ? text(kind.name) : subject }) : code
  }
}
