import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { AdvocateAddForm } from './AdvocateAddForm'

/** A student becomes a candidate. */
export function AdvocateCreatePage() {
  const navigate = useNavigate()
  const saved = useSaved('/peer-advocates', '/today')
  const { t } = useTranslation('advocate')

  return (
    <PageLayout narrow title={t('add')} back={<TextLink to="/peer-advocates">{t('list.title')}</TextLink>}>
      <AdvocateAddForm
        onSaved={async (advocate) => {
          await saved(t('added'))
          await (advocate
            ? navigate({ to: '/peer-advocates/$advocateId', params: { advocateId: advocate.id } })
            : navigate({ to: '/peer-advocates' }))
        }}
      />
    </PageLayout>
  )
}
