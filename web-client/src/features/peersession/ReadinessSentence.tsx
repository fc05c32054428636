import { useTranslation } from 'react-i18next'
import { StatusBadge } from '@/ui/StatusBadge'
import type { GateItem } from './ClosedGate'
import styles from './ClosedGate.module.css'
import type texts from './en.json'

type Code = keyof (typeof texts)['gate']['code']
type Fixer = keyof (typeof texts)['gate']['fixedBy']

export interface ReadinessSentenceProps {
  readonly item: GateItem
}

/** A requirement by its code, in our words; an unknown one in the server's. */
export function ReadinessSentence({ item }: ReadinessSentenceProps) {
  const { t, i18n } = useTranslation('peersession')
  const isCode = (code: string): code is Code => i18n.exists(`peersession:gate.code.${code}`)
  const isFixer = (role: string | undefined): role is Fixer =>
    role !== undefined && i18n.exists(`peersession:gate.fixedBy.${role}`)

  return (
    <div className={styles.item}>
      <div>
        <p>{isCode(item.code) ? t(`gate.code.${item.code}`) : (item.sentence ?? item.code)}</p>
        {!item.met && isFixer(item.fixedBy) && (
          <p className={styles.fix}>{t(`gate.fixedBy.${item.fixedBy}`)}</p>
        )}
      </div>
      <StatusBadge tone={item.met ? 'ok' : 'due'} label={item.met ? t('gate.done') : t('gate.missing')} />
    </div>
  )
}
