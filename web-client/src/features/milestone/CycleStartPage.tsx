import { useTranslation } from 'react-i18next'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { CycleStartForm } from './CycleStartForm'

export function CycleStartPage() {
  const { t } = useTranslation('milestone')
  return (
    <PageLayout
      narrow
      title={t('cycle.start.title')}
      subtitle={t('cycle.start.subtitle')}
      back={<TextLink to="/milestone-cycles">{t('cycle.list.title')}</TextLink>}
    >
      <CycleStartForm />
    </PageLayout>
  )
}
