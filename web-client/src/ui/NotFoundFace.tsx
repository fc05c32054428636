import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FaceProps } from './ForbiddenFace'
import { PageLayout } from './PageLayout'

/** Also what one sees of a record that one may not know of. */
export function NotFoundFace({ home }: FaceProps) {
  const { t } = useTranslation('ui')
  return (
    <PageLayout title={t('notFound.title')} narrow>
      <Text>{t('notFound.text')}</Text>
      <div>{home}</div>
    </PageLayout>
  )
}
