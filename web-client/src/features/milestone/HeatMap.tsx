import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { TextLink } from '@/lib/links/TextLink'
import { Icon } from '@/ui/Icon'
import { useWide } from '@/ui/useWide'
import styles from './HeatMap.module.css'
import { Reached } from './Reached'
import { useMilestoneWords } from './useMilestoneWords'

export interface HeatMapProps {
  readonly map: Schema<'HeatMapView'>
  readonly guide: Schema<'MilestoneGuide'>
  readonly cycle: Schema<'MilestoneCycleView'>
}

/** Milestones by levels: how many actions are done, as a number, a bar and a shade. On a phone each milestone is a card. */
export function HeatMap({ map, guide, cycle }: HeatMapProps) {
  const wide = useWide()
  const { t } = useTranslation('milestone')
  const words = useMilestoneWords()

  if (!wide) {
    return (
      <ul className={styles.cards} aria-label={t('map.title')}>
        {map.milestones.map((row) => (
          <li key={row.milestoneId}>
            <MilestoneName row={row} cycle={cycle} guide={guide} />
            <ol className={styles.strip}>
              {row.levels.map((cell) => (
                <li key={cell.level}>
                  <span className={styles.levelName}>{words.level(guide, cell.level)}</span>
                  <Cell cell={cell} />
                </li>
              ))}
            </ol>
            <div>
              <span className={styles.levelName}>{t('map.reached')}</span>
              <Reached row={row} guide={guide} compared={map.previousId !== undefined} />
            </div>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className={styles.frame}>
      <table>
        <caption className={styles.caption}>{t('map.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.milestone')}</th>
            {guide.levels.map(({ level }) => (
              <th key={level} scope="col">
                {words.level(guide, level)}
              </th>
            ))}
            <th scope="col">{t('map.reached')}</th>
          </tr>
        </thead>
        <tbody>
          {map.milestones.map((row) => (
            <tr key={row.milestoneId}>
              <th scope="row">
                <MilestoneName row={row} cycle={cycle} guide={guide} />
              </th>
              {row.levels.map((cell) => (
                <td key={cell.level}>
                  <Cell cell={cell} />
                </td>
              ))}
              <td>
                <Reached row={row} guide={guide} compared={map.previousId !== undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MilestoneNameProps {
  readonly row: Schema<'HeatMapRow'>
  readonly cycle: Schema<'MilestoneCycleView'>
  readonly guide: Schema<'MilestoneGuide'>
}

function MilestoneName({ row, cycle, guide }: MilestoneNameProps) {
  const words = useMilestoneWords()
  const name = words.milestone(cycle.track, row.number)
  const milestone = guide.milestones.find(({ id }) => id === row.milestoneId)
  return (
    <span className={styles.name}>
      {cycle.status === 'OPEN' && cycle.part !== 'READS' ? (
        <TextLink
          to="/milestone-cycles/$cycleId/rate"
          params={{ cycleId: cycle.id }}
          search={{ milestone: row.milestoneId }}
        >
          {name}
        </TextLink>
      ) : (
        name
      )}
      <span className={styles.text}>{milestone && words.text(milestone.text)}</span>
    </span>
  )
}

function Cell({ cell }: { readonly cell: Schema<'HeatMapCell'> }) {
  const { t } = useTranslation('milestone')
  const fulfilled = cell.done + cell.notApplicable
  const share = cell.total === 0 ? 0 : fulfilled / cell.total
  return (
    <span className={styles.cell} data-full={(cell.total > 0 && share === 1) || undefined}>
      {share > 0 && <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />}
      <span className={styles.number}>
        {share === 1 && <Icon name="check" size={14} />}
        <span aria-hidden="true">{`${fulfilled}/${cell.total}`}</span>
        <VisuallyHidden>{t('map.fulfilled', { fulfilled, of: cell.total })}</VisuallyHidden>
      </span>
    </span>
  )
}
