import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { Card } from '@/ui/Card'
import { Confidential } from '@/ui/Confidential'

export interface WhatMayBeReadProps {
  readonly it: Schema<'ReferralView'>
}

/** The words that the sender confirmed and nothing else of the talk (X2). */
export function WhatMayBeRead({ it }: WhatMayBeReadProps) {
  const { t } = useTranslation('referral')
  if (it.words === undefined) {
    return <Card title={t('words.closed')}>{t('words.closedText')}</Card>
  }
  return (
    <Confidential
      title={it.seenAs === 'RECIPIENT' ? t('words.mayRead') : t('words.sent')}
      about={it.seenAs === 'RECIPIENT' ? t('words.only') : t('words.sentAbout')}
    >
      {it.words}
    </Confidential>
  )
}
