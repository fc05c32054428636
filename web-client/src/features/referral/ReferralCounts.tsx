import { useQueries } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { referralCount } from './queries'
import styles from './ReferralCounts.module.css'

const route = getRouteApi('/_app/referrals/')

const shown = ['SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS'] as const

/** How many stand at each step, each a way into the list. */
export function ReferralCounts() {
  const search = route.useSearch()
  const { school, status } = search
  const counts = useQueries({ queries: shown.map((step) => referralCount(step, school)) })
  const { t } = useTranslation('referral')
  return (
    <ul className={styles.counts} aria-label={t('list.overview')}>
      {shown.map((step, index) => (
        <li key={step}>
          <Link
            to="/referrals"
            search={{ ...search, status: step, ended: undefined, offset: undefined }}
            aria-current={status === step || undefined}
          >
            <strong>{counts[index]?.data?.total ?? '–'}</strong> {t(`status.${step}`)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
