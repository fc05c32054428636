import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/Notice'
import { ProblemAlert } from '@/ui/ProblemAlert'

export interface NotSentProps {
  readonly error: unknown
  readonly urgent: boolean
}

/** Said so that nobody can take it for sent. */
export function NotSent({ error, urgent }: NotSentProps) {
  const { t } = useTranslation('referral')
  return (
    <div role="alert">
      <Notice tone="urgent" title={t('notSent.title')}>
        <Text>{urgent ? t('notSent.urgent') : t('notSent.text')}</Text>
      </Notice>
      <ProblemAlert error={error} />
    </div>
  )
}
