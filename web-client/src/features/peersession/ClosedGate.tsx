import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Card } from '@/ui/Card'
import { Notice } from '@/ui/Notice'
import styles from './ClosedGate.module.css'
import { ReadinessSentence } from './ReadinessSentence'

export interface GateItem {
  readonly code: string
  readonly met?: boolean
  readonly subject?: string
  readonly sentence?: string
  readonly fixedBy?: string
}

export interface ClosedGateProps {
  readonly items: readonly GateItem[]
}

/** Not yet, what is missing and who can put it right; a worry never waits for it (R18). */
export function ClosedGate({ items }: ClosedGateProps) {
  const { t } = useTranslation(['peersession', 'referral'])
  const missing = items.filter(({ met }) => met !== true)
  return (
    <Stack gap="md">
      <Notice tone="due" title={t('gate.title', { count: missing.length })}>
        <Text size="sm">{t('gate.text')}</Text>
      </Notice>
      <Card title={t('gate.list')}>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={`${item.code} ${item.subject ?? ''}`}>
              <ReadinessSentence item={item} />
            </li>
          ))}
        </ul>
      </Card>
      <Text c="dimmed">{t('gate.always')}</Text>
      <ButtonLink to="/referrals/new" color="red" size="lg">
        {t('referral:getAdult.button')}
      </ButtonLink>
    </Stack>
  )
}
