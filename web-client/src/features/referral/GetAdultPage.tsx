import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { PageLayout } from '@/ui/PageLayout'
import { EmergencyCard } from './EmergencyCard'

/** What to do when a worry is bigger than a peer talk. It needs no network and no sign of approval to be read. */
export function GetAdultPage() {
  const { t } = useTranslation('referral')
  return (
    <PageLayout narrow title={t('getAdult.title')}>
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
    </PageLayout>
  )
}
