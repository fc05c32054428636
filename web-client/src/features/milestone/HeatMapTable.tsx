import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { blanksOf } from './blanksOf'
import styles from './HeatMap.module.css'
import { Reached } from './Reached'
import { useMilestoneWords } from './useMilestoneWords'

export interface HeatMapTableProps {
  readonly map: Schema<'HeatMapView'>
  readonly guide: Schema<'MilestoneGuide'>
}

/** What the map shows, in numbers alone, with the last cycle beside it. */
export function HeatMapTable({ map, guide }: HeatMapTableProps) {
  const { t } = useTranslation('milestone')
  const words = useMilestoneWords()
  const track = guide.milestones.find(({ id }) => id === map.milestones[0]?.milestoneId)?.track
  const compared = map.previousId !== undefined

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its frame, also by the keyboard
    <section className={`${styles.frame} ${styles.numbers}`} tabIndex={0} aria-label={t('map.numbers')}>
      <table>
        <caption className={styles.caption}>{t('map.numbers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.level')}</th>
            <th scope="col">{t('state.DONE')}</th>
            <th scope="col">{t('state.NOT_APPLICABLE')}</th>
            <th scope="col">{t('state.IN_PROGRESS')}</th>
            <th scope="col">{t('state.NOT_YET')}</th>
            <th scope="col">{t('map.blank')}</th>
            {compared && <th scope="col">{t('map.lastDone')}</th>}
          </tr>
        </thead>
        {map.milestones.map((row) => (
          <tbody key={row.milestoneId}>
            <tr>
              <th scope="rowgroup" colSpan={compared ? 7 : 6} className={styles.group}>
                {track && words.milestone(track, row.number)}
                <span className={styles.levelName}>{t('map.reached')}</span>
                <Reached row={row} guide={guide} compared={compared} />
              </th>
            </tr>
            {row.levels.map((cell) => (
              <tr key={cell.level}>
                <th scope="row">{words.level(guide, cell.level)}</th>
                <td>{cell.done}</td>
                <td>{cell.notApplicable}</td>
                <td>{cell.inProgress}</td>
                <td>{cell.notYet}</td>
                <td>{blanksOf(cell)}</td>
                {compared && <td>{cell.previousDone ?? '–'}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
