import { Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { HandlingCard } from './HandlingCard'
import { referral } from './queries'
import { ReferralActions } from './ReferralActions'
import { ReferralFacts } from './ReferralFacts'
import { ReferralState } from './ReferralState'
import { ReferralStep } from './ReferralStep'
import { WhatMayBeRead } from './WhatMayBeRead'

const route = getRouteApi('/_app/referrals/$referralId/')

export function ReferralDetailPage() {
  const { referralId } = route.useParams()
  const { do: step } = route.useSearch()
  const { data: it } = useSuspenseQuery(referral(referralId))
  const { t } = useTranslation('referral')

  return (
    <PageLayout
      narrow
      title={t('number', { number: it.number })}
      back={<TextLink to="/referrals">{t('list.title')}</TextLink>}
    >
      <Stack gap="md">
        <ReferralState it={it} />
        <ReferralActions it={it} />
        {step && <ReferralStep it={it} step={step} />}
        <WhatMayBeRead it={it} />
        <ReferralFacts it={it} />
        <HandlingCard it={it} />
      </Stack>
    </PageLayout>
  )
}
