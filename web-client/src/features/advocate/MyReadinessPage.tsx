import { NativeSelect, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { AvailabilityCard } from './AvailabilityCard'
import styles from './MyReadinessPage.module.css'
import { modelToAskFor } from './modelToAskFor'
import { advocateDetail, readiness, serviceModels } from './queries'
import { ReadinessItems } from './ReadinessItems'

const route = getRouteApi('/_app/my-readiness')

/** "May I see someone today?" And whatever the answer, a worry can always be handed to an adult. */
export function MyReadinessPage() {
  const { advocateId } = route.useLoaderData()
  const { t } = useTranslation(['advocate', 'referral'])

  return (
    <PageLayout narrow title={t('readiness.mine')}>
      {advocateId ? <Answer advocateId={advocateId} /> : <EmptyState title={t('readiness.notOnRoster')} />}
      <Text>{t('readiness.always')}</Text>
      <ButtonLink to="/referrals/new" search={{ urgency: 'SAFETY' }} color="red" size="lg">
        {t('referral:getAdult.button')}
      </ButtonLink>
      {advocateId && <AvailabilityCard advocate={{ id: advocateId, status: 'SELECTED' }} />}
    </PageLayout>
  )
}

function Answer({ advocateId }: { readonly advocateId: string }) {
  const { model } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: advocate } = useSuspenseQuery(advocateDetail(advocateId))
  const { data: models } = useSuspenseQuery(serviceModels())
  const asked = modelToAskFor(advocate, model)
  const { data } = useSuspenseQuery(readiness(advocateId, asked))
  const { t } = useTranslation('advocate')
  const text = useText()
  const missing = data.items.filter(({ met }) => !met).length
  const own = models.filter(({ code }) => advocate.models.includes(code))
  const name = models.find(({ code }) => code === asked)

  return (
    <>
      <div className={styles.answer} data-open={data.open} role="status">
        <p className={styles.title}>
          {data.open ? t('readiness.yes') : t('readiness.notYet', { count: missing })}
        </p>
        <p className={styles.about}>
          {[name && text(name.name), t('readiness.today')].filter(Boolean).join(' · ')}
        </p>
      </div>
      {own.length > 1 && (
        <NativeSelect
          label={t('models.one')}
          value={asked}
          data={own.map((one) => ({ value: one.code, label: text(one.name) }))}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget
            navigate({ search: (current) => ({ ...current, model: value }) })
          }}
        />
      )}
      <Card>
        <ReadinessItems own advocate={advocate} items={data.items} />
      </Card>
    </>
  )
}
