import { VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { DataList } from '@/ui/DataList'
import { Icon } from '@/ui/Icon'
import { StatusBadge } from '@/ui/StatusBadge'
import styles from './ReadinessBoard.module.css'
import { useReadinessWords } from './useReadinessWords'

export interface ReadinessBoardProps {
  readonly rows: readonly Schema<'ReadinessBoardRow'>[]
  readonly model: string
}

/** Advocates by requirements on a wide screen; on a phone, what each one lacks. */
export function ReadinessBoard({ rows, model }: ReadinessBoardProps) {
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const { t } = useTranslation('advocate')
  const wordsOf = useReadinessWords()
  const columns = columnsOf(rows)
  const link = (row: Schema<'ReadinessBoardRow'>) => (
    <Link to="/peer-advocates/$advocateId" params={{ advocateId: row.advocateId }} search={{ model }}>
      {row.name}
    </Link>
  )
  const badge = (row: Schema<'ReadinessBoardRow'>) =>
    row.open ? (
      <StatusBadge tone="ok" label={t('readiness.ready')} />
    ) : (
      <StatusBadge
        tone="due"
        label={t('readiness.missing', { count: row.items.filter(({ met }) => !met).length })}
      />
    )

  if (!wide) {
    return (
      <DataList
        label={t('board.title')}
        items={rows}
        columns={{ title: t('name'), meta: [t('board.lacks')], badge: t('status.title') }}
        row={(row) => ({
          id: row.advocateId,
          title: row.name,
          link: () => link(row),
          meta: [
            row.items
              .filter(({ met }) => !met)
              .map((item) => wordsOf(item).title)
              .join(' · '),
          ],
          badge: badge(row),
        })}
        empty={null}
      />
    )
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={t('board.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('status.title')}</th>
            {columns.map((item) => (
              <th key={keyOf(item)} scope="col">
                {wordsOf(item).title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.advocateId}>
              <th scope="row">{link(row)}</th>
              <td>{badge(row)}</td>
              {columns.map((column) => (
                <Cell key={keyOf(column)} item={row.items.find((item) => keyOf(item) === keyOf(column))} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ item }: { readonly item: Schema<'ReadinessItem'> | undefined }) {
  const { t } = useTranslation('advocate')
  if (!item) {
    return (
      <td className={styles.cell}>
        – <VisuallyHidden>{t('board.notAsked')}</VisuallyHidden>
      </td>
    )
  }
  return (
    <td className={styles.cell} data-met={item.met}>
      <Icon name={item.met ? 'check' : 'alert'} />
      <VisuallyHidden>{t(item.met ? 'readiness.done' : 'readiness.lacks')}</VisuallyHidden>
    </td>
  )
}

/** A training that has expired stands in the column of the training, and so on. */
const sameColumn: Readonly<Record<string, string>> = {
  TRAINING_EXPIRED: 'TRAINING_MISSING',
  PROGRAM_WITHOUT_RECEIVER: 'PROGRAM_NOT_ACTIVE',
}

function keyOf({ code, subject }: Schema<'ReadinessItem'>): string {
  return `${sameColumn[code] ?? code} ${subject ?? ''}`
}

/** What most advocates lack stands first. */
function columnsOf(rows: readonly Schema<'ReadinessBoardRow'>[]): Schema<'ReadinessItem'>[] {
  const columns = new Map<string, Schema<'ReadinessItem'>>()
  for (const item of rows.flatMap(({ items }) => items)) {
    if (!columns.has(keyOf(item))) columns.set(keyOf(item), item)
  }
  const lacking = (column: Schema<'ReadinessItem'>) =>
    rows.filter(({ items }) => items.some((item) => !item.met && keyOf(item) === keyOf(column))).length
  return [...columns.values()].sort((a, b) => lacking(b) - lacking(a))
}
