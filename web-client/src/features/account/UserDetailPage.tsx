import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { formatInstant } from '@/lib/dates'
import { AccessLogLink } from '@/lib/links/AccessLogLink'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { MembershipList } from './MembershipList'
import { updateUser, userDetail } from './queries'
import { UserActions } from './UserActions'
import { UserStatus } from './UserStatus'

const route = getRouteApi('/_app/users/$userId/')

export function UserDetailPage() {
  const { userId } = route.useParams()
  const { data: user } = useSuspenseQuery(userDetail(userId))
  const me = useMe()
  const saved = useSaved('/users')
  const { t, i18n } = useTranslation('account')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (active: boolean) =>
      updateUser(user, { displayName: user.displayName, email: user.email, personId: user.personId, active }),
    onSuccess: (_, active) => saved(t(active ? 'user.enabled' : 'user.disabled')),
  })

  return (
    <PageLayout
      title={user.displayName}
      subtitle={user.login}
      back={<TextLink to="/users">{t('user.list.title')}</TextLink>}
      actions={
        <>
          {can(me, 'audit:read') && <AccessLogLink subjectId={userId} />}
          {can(me, 'user:write') && (
            <ButtonLink to="/users/$userId/edit" params={{ userId }}>
              {t('user.edit')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Card>
        <Facts
          facts={[
            [t('user.login'), user.login],
            [t('user.email'), user.email],
            [
              t('user.lastUsed'),
              user.lastUsedAt && formatInstant(user.lastUsedAt, me.district.timeZone, i18n.language),
            ],
            [t('user.person'), <PersonLink key="person" personId={user.personId} />],
            [t('user.status.title'), <UserStatus key="status" active={user.active} />],
          ]}
        />
      </Card>
      <MembershipList user={user} />
      {can(me, 'user:write') && (
        <Card title={t('user.access')}>
          {error && <ProblemAlert error={error} />}
          <UserActions user={user} pending={isPending} onActive={mutate} />
        </Card>
      )}
    </PageLayout>
  )
}

function PersonLink({ personId }: { readonly personId: string | undefined }) {
  const me = useMe()
  const { t } = useTranslation('account')
  if (!personId) return t('user.noPerson')
  if (!can(me, 'person:read')) return t('user.onRecord')
  return (
    <TextLink to="/people/$personId" params={{ personId }}>
      {t('user.openPerson')}
    </TextLink>
  )
}
