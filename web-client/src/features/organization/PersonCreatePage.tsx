import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { PersonForm } from './PersonForm'
import { createPerson } from './queries'

const route = getRouteApi('/_app/people/new')

export function PersonCreatePage() {
  const { kind, school } = route.useSearch()
  const navigate = route.useNavigate()
  const saved = useSaved('/people')
  const { t } = useTranslation(['organization', 'form'])

  return (
    <PageLayout
      narrow
      title={t('person.add')}
      back={<TextLink to="/people">{t('person.list.title')}</TextLink>}
    >
      <PersonForm
        kind={kind}
        schoolId={school}
        send={createPerson}
        submitLabel={t('person.add')}
        cancel={
          <ButtonLink to="/people" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async (person) => {
          await saved(t('person.added'))
          await (person
            ? navigate({ to: '/people/$personId', params: { personId: person.id } })
            : navigate({ to: '/people' }))
        }}
      />
    </PageLayout>
  )
}
