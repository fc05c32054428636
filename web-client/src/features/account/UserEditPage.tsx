import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { updateUser, userDetail } from './queries'
import { UserFields } from './UserFields'

const route = getRouteApi('/_app/users/$userId/edit')

export function UserEditPage() {
  const { userId } = route.useParams()
  const person = route.useLoaderData()
  const { data: user } = useSuspenseQuery(userDetail(userId))
  const navigate = route.useNavigate()
  const saved = useSaved('/users', '/me')
  const { t } = useTranslation(['account', 'form'])
  const toUser = { to: '/users/$userId', params: { userId } } as const
  const state = useApiForm({
    initialValues: {
      displayName: user.displayName,
      email: user.email ?? '',
      personId: user.personId ?? '',
    },
    validate: ({ displayName }) => found({ displayName: required(displayName, t('form:required')) }),
    send: ({ displayName, email, personId }) =>
      updateUser(user, {
        displayName: displayName.trim(),
        email: optional(email),
        personId: optional(personId),
        active: user.active,
      }),
    onSaved: async () => {
      await saved(t('user.saved'))
      await navigate(toUser)
    },
  })
  const { form } = state

  return (
    <PageLayout narrow title={t('user.edit')} back={<TextLink {...toUser}>{user.displayName}</TextLink>}>
      <RecordForm
        state={state}
        submitLabel={t('user.save')}
        cancel={
          <ButtonLink {...toUser} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <UserFields
          form={form}
          person={person && { id: person.id, name: nameOf(person), kind: person.kind }}
          onPerson={(personId) => form.setFieldValue('personId', personId)}
        />
      </RecordForm>
    </PageLayout>
  )
}

function nameOf({ preferredName, givenName, familyName }: Schema<'PersonView'>): string {
  return `${preferredName ?? givenName} ${familyName}`
}
