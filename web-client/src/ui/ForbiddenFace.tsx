import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageLayout } from './PageLayout'

export interface FaceProps {
  /** A link to somewhere that works. */
  readonly home: ReactNode
}

export function ForbiddenFace({ home }: FaceProps) {
  const { t } = useTranslation('ui')
  return (
    <PageLayout title={t('forbidden.title')} narrow>
      <Text>{t('forbidden.text')}</Text>
      <div>{home}</div>
    </PageLayout>
  )
}
