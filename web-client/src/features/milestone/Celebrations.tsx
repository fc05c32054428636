import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { useSaved } from '@/form/useSaved'
import { dayIn, formatDay } from '@/lib/dates'
import { Card } from '@/ui/Card'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { CelebrationForm } from './CelebrationForm'
import styles from './Celebrations.module.css'
import { takeCelebrationBack } from './queries'
import { useMilestoneWords } from './useMilestoneWords'

export interface CelebrationsProps {
  readonly cycle: Schema<'MilestoneCycleView'>
  readonly guide: Schema<'MilestoneGuide'>
}

/** What the team is glad about; while the cycle is open, also a place to say so. */
export function Celebrations({ cycle, guide }: CelebrationsProps) {
  const me = useMe()
  const saved = useSaved('/milestone-cycles/{id}')
  const { t, i18n } = useTranslation('milestone')
  const words = useMilestoneWords()
  const open = cycle.status === 'OPEN' && cycle.part !== 'READS'
  const { mutate, isPending, error } = useMutation({
    mutationFn: (id: string) => takeCelebrationBack(cycle.id, id),
    onSuccess: () => saved(t('celebrate.takenBack')),
  })
  const nameOf = (milestoneId: string | undefined) => {
    const milestone = guide.milestones.find(({ id }) => id === milestoneId)
    return milestone && words.milestone(milestone.track, milestone.number)
  }

  return (
    <Card title={t('celebrate.title')}>
      {cycle.celebrations.length === 0 && <Text c="dimmed">{t('celebrate.none')}</Text>}
      <ul className={styles.list}>
        {cycle.celebrations.map((celebration) => (
          <li key={celebration.id}>
            <p className={styles.words}>{celebration.words}</p>
            <Group gap="sm">
              <Text size="sm" c="dimmed">
                {[
                  nameOf(celebration.milestoneId),
                  celebration.authorName,
                  formatDay(
                    dayIn(zoneOf(me, cycle.schoolId), new Date(celebration.writtenAt)),
                    i18n.language,
                  ),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              {open && (cycle.part === 'LEADS' || celebration.authorId === me.personId) && (
                <Button
                  variant="subtle"
                  size="sm"
                  loading={isPending}
                  aria-label={t('celebrate.takeBackNamed', { words: celebration.words })}
                  onClick={() => mutate(celebration.id)}
                >
                  {t('celebrate.takeBack')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {error && <ProblemAlert error={error} />}
      {open && <CelebrationForm cycle={cycle} guide={guide} />}
    </Card>
  )
}
