import { VisuallyHidden } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Icon, type IconProps } from '@/ui/Icon'
import { StatusBadge } from '@/ui/StatusBadge'
import { useWide } from '@/ui/useWide'
import { formatShortDay } from './formatShortDay'
import { weeklyState } from './queries'
import styles from './WeekBoard.module.css'

const icons = { HELD: 'check', MISSED: 'alert', EXEMPT: 'dot', CURRENT: 'clock' } satisfies Record<
  Schema<'WeekState'>,
  IconProps['name']
>

export interface WeekBoardProps {
  readonly programId: string
  readonly weeks: number
  readonly mayPlan: boolean
}

/** Advocates by school weeks: a word and an icon in each field. On a phone each advocate is a card. */
export function WeekBoard({ programId, weeks, mayPlan }: WeekBoardProps) {
  const { data: board } = useSuspenseQuery(weeklyState(programId, weeks))
  const wide = useWide()
  const { t, i18n } = useTranslation('supervision')
  const week = (index: number) => formatShortDay(board.weeks[index]?.monday ?? board.today, i18n.language)

  if (board.advocates.length === 0) return <EmptyState title={t('weeks.nobody')} />
  if (!wide) {
    return (
      <ul className={styles.cards} aria-label={t('weeks.title')}>
        {board.advocates.map((advocate) => (
          <li key={advocate.advocateId}>
            <div className={styles.head}>
              <strong>{advocate.name}</strong>
              <Owed owed={advocate.owed} />
            </div>
            <ol className={styles.strip}>
              {advocate.states.map((state, index) => (
                <li key={board.weeks[index]?.monday}>
                  <span className={styles.monday}>{week(index)}</span>
                  <Field state={state} />
                </li>
              ))}
            </ol>
            {mayPlan && <Plan advocate={advocate} />}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className={styles.frame}>
      <table>
        <caption className={styles.caption}>{t('weeks.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('advocate')}</th>
            {board.weeks.map(({ monday }, index) => (
              <th key={monday} scope="col">
                {week(index)}
              </th>
            ))}
            <th scope="col">{t('weeks.owed')}</th>
            {mayPlan && (
              <th scope="col">
                <VisuallyHidden>{t('plan.title')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {board.advocates.map((advocate) => (
            <tr key={advocate.advocateId}>
              <th scope="row">{advocate.name}</th>
              {advocate.states.map((state, index) => (
                <td key={board.weeks[index]?.monday}>
                  <Field state={state} />
                </td>
              ))}
              <td>
                <Owed owed={advocate.owed} />
              </td>
              {mayPlan && (
                <td>
                  <Plan advocate={advocate} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Field({ state }: { readonly state: Schema<'WeekState'> }) {
  const { t } = useTranslation('supervision')
  return (
    <span className={styles.field} data-state={state}>
      <Icon name={icons[state]} size={14} />
      {t(`week.${state}`)}
    </span>
  )
}

function Owed({ owed }: { readonly owed: number }) {
  const { t } = useTranslation('supervision')
  return <StatusBadge tone={owed > 0 ? 'urgent' : 'ok'} label={t('weeks.owes', { count: owed })} />
}

function Plan({ advocate }: { readonly advocate: Schema<'AdvocateWeeks'> }) {
  const { t } = useTranslation('supervision')
  return (
    <ButtonLink to="/supervision/new" search={{ advocate: advocate.advocateId }} variant="subtle" size="sm">
      {t('plan.short')} <VisuallyHidden>{advocate.name}</VisuallyHidden>
    </ButtonLink>
  )
}
