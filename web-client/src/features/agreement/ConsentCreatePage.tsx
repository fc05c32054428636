import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { useSaved } from '@/form/useSaved'
import { dayIn } from '@/lib/dates'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { ConsentForm } from './ConsentForm'
import { advocate as advocateQuery, guardiansOf } from './queries'

const route = getRouteApi('/_app/peer-advocates/$advocateId/consents/new')

export function ConsentCreatePage() {
  const { advocateId } = route.useParams()
  const { data: advocate } = useSuspenseQuery(advocateQuery(advocateId))
  const { data: guardians } = useSuspenseQuery(guardiansOf(advocate.personId))
  const me = useMe()
  const navigate = route.useNavigate()
  const saved = useSaved('/guardian-consents', '/confidentiality-agreements', '/peer-advocates', '/today')
  const { t } = useTranslation('agreement')
  const toAdvocate = { to: '/peer-advocates/$advocateId', params: { advocateId } } as const

  return (
    <PageLayout
      narrow
      title={t('consent.record')}
      subtitle={t('consent.intro')}
      back={<TextLink {...toAdvocate}>{advocate.name}</TextLink>}
    >
      <ConsentForm
        advocateId={advocateId}
        guardians={guardians.items.filter(({ educationalRights }) => educationalRights)}
        today={dayIn(zoneOf(me, advocate.schoolId), new Date())}
        onSaved={async () => {
          await saved(t('consent.recorded'))
          await navigate(toAdvocate)
        }}
      />
    </PageLayout>
  )
}
