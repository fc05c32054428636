import { List, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can, isStudent } from '@/api/can'
import { useMe } from '@/api/me'
import { Card } from '@/ui/Card'
import { PageLayout } from '@/ui/PageLayout'
import { EmergencyCard } from './EmergencyCard'
import { Raise } from './Raise'

const route = getRouteApi('/_app/referrals/new')

/** What to do when a worry is bigger than a peer talk. Its first part needs no network and no sign of approval. */
export function GetAdultPage() {
  const { session, program, reroute } = route.useSearch()
  const me = useMe()
  const student = isStudent(me)
  const { t } = useTranslation('referral')
  return (
    <PageLayout narrow title={student ? t('getAdult.title') : t('raise.title')}>
      {student && (
        <>
          <EmergencyCard />
          <Card title={t('getAdult.atSchool')}>
            <List type="ordered" spacing="xs">
              <List.Item>{t('getAdult.stay')}</List.Item>
              <List.Item>{t('getAdult.go')}</List.Item>
              <List.Item>{t('getAdult.say')}</List.Item>
            </List>
            <Text c="dimmed" mt="md">
              {t('getAdult.promise')}
            </Text>
          </Card>
        </>
      )}
      {can(me, 'referral:create') && <Raise session={session} program={program} reroute={reroute} />}
    </PageLayout>
  )
}
