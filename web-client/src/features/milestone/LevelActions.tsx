import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useText } from '@/lib/useText'
import styles from './GuidePage.module.css'

export interface LevelActionsProps {
  readonly title: string
  readonly actions: readonly Schema<'MilestoneAction'>[]
}

/** The actions of a level with their letters; where a slip of the source was corrected, its own words are at hand. */
export function LevelActions({ title, actions }: LevelActionsProps) {
  const { t } = useTranslation('milestone')
  const text = useText()
  return (
    <section className={styles.level}>
      <h3>{title}</h3>
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            <span className={styles.letter}>{action.code ? `${action.code}.` : '*'}</span>
            <span>
              {text(action.text)}
              {action.original && (
                <details className={styles.source}>
                  <summary>{t('guide.sourceNote')}</summary>
                  <q lang="en">{action.original}</q>
                </details>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
