import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { PageLayout } from '@/ui/PageLayout'
import { Tiles } from '@/ui/Tiles'
import { tracks } from './cycleListSearch'
import styles from './GuidePage.module.css'
import { LevelActions } from './LevelActions'
import { levels } from './levels'
import { milestonesOf } from './milestonesOf'
import { newestGuide } from './queries'
import { useMilestoneWords } from './useMilestoneWords'

const route = getRouteApi('/_app/milestone-guides/$component')

/** A guide to read and print: what the levels mean, and every action of a track. */
export function GuidePage() {
  const { component } = route.useParams()
  const { track = 'LEADERSHIP' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: guide } = useSuspenseQuery(newestGuide(component))
  const me = useMe()
  const { t, i18n } = useTranslation('milestone')
  const words = useMilestoneWords()

  return (
    <PageLayout
      title={t('guide.title')}
      subtitle={t('guide.edition', { edition: guide.edition })}
      back={<TextLink to="/milestone-guides">{t('guide.list.title')}</TextLink>}
      actions={
        can(me, 'milestone:rate') && (
          <ButtonLink to="/milestone-cycles/new">{t('cycle.start.title')}</ButtonLink>
        )
      }
    >
      <Card title={t('guide.about')}>
        {guide.introduction.map((paragraph) => (
          <p key={paragraph.en}>{words.text(paragraph)}</p>
        ))}
        {guide.translation === 'OURS' && !i18n.language.startsWith('en') && (
          <Text size="sm" c="dimmed">
            {t('guide.ourTranslation')}
          </Text>
        )}
      </Card>
      <Card title={t('guide.levels')}>
        <dl className={styles.levels}>
          {guide.levels.map(({ level, description }) => (
            <div key={level}>
              <dt>{words.level(guide, level)}</dt>
              <dd>{words.text(description)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <div className="no-print">
        <Tiles
          legend={t('track.title')}
          value={track}
          tiles={tracks.map((value) => ({ value, label: t(`track.${value}`) }))}
          onChange={(value) => navigate({ search: (current) => ({ ...current, track: value }) })}
        />
      </div>
      {milestonesOf(guide, track).map((milestone) => (
        <Card key={milestone.id} title={words.milestone(milestone.track, milestone.number)}>
          <p className={styles.milestone}>{words.text(milestone.text)}</p>
          <div className={styles.columns}>
            {levels.map((level) => (
              <LevelActions
                key={level}
                title={words.level(guide, level)}
                actions={milestone.actions.filter((action) => action.level === level)}
              />
            ))}
          </div>
        </Card>
      ))}
      <Text c="dimmed">{words.text(guide.closing)}</Text>
    </PageLayout>
  )
}
