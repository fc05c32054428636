import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { metaQuery } from '@/api/meta'
import { Card } from '@/ui/Card'
import { PageLayout } from '@/ui/PageLayout'
import { DemoUsers } from './DemoUsers'
import { SignInForm } from './SignInForm'

const route = getRouteApi('/_door/sign-in')

export function SignInPage() {
  const { next } = route.useSearch()
  const { data: meta } = useSuspenseQuery(metaQuery())
  const { history } = useRouter()
  const { t } = useTranslation('account')

  const enter = () => history.push(next ?? '/')

  return (
    <PageLayout narrow title={t('signIn.title')}>
      <Card>
        <SignInForm onSignedIn={enter} />
        <Text size="sm" c="dimmed" mt="md">
          {t('signIn.help')}
        </Text>
      </Card>
      {meta.features.includes('demo-users') && <DemoUsers onSignedIn={enter} />}
    </PageLayout>
  )
}
