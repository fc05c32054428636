import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { PersonForm } from './PersonForm'
import { personName } from './personName'
import { personDetail, updatePerson } from './queries'

const route = getRouteApi('/_app/people/$personId/edit')

export function PersonEditPage() {
  const { personId } = route.useParams()
  const { data: person } = useSuspenseQuery(personDetail(personId))
  const navigate = route.useNavigate()
  const saved = useSaved('/people')
  const { t } = useTranslation(['organization', 'form'])
  const toPerson = { to: '/people/$personId', params: { personId } } as const

  return (
    <PageLayout
      narrow
      title={t('person.edit')}
      back={<TextLink {...toPerson}>{personName(person)}</TextLink>}
    >
      <PersonForm
        person={person}
        send={(input) => updatePerson(person, input)}
        submitLabel={t('person.save')}
        cancel={
          <ButtonLink {...toPerson} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async () => {
          await saved(t('person.saved'))
          await navigate(toPerson)
        }}
      />
    </PageLayout>
  )
}
