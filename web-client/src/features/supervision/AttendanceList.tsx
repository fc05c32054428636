import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'
import styles from './AttendanceList.module.css'

const tones = { PRESENT: 'ok', ABSENT: 'due', EXCUSED: 'neutral' } satisfies Record<Schema<'Presence'>, Tone>

export interface AttendanceListProps {
  readonly meeting: Schema<'SupervisionSessionView'>
  readonly linkSessions: boolean
}

/** Who was there, and which of their sessions were talked about: by number, never by name (R74). */
export function AttendanceList({ meeting, linkSessions }: AttendanceListProps) {
  const { t } = useTranslation('supervision')
  const sessionsOf = (advocate: string) =>
    meeting.peerSessions.filter(({ advocateId }) => advocateId === advocate)

  return (
    <Card title={t('advocates')}>
      <ul className={styles.list}>
        {meeting.attendance.map(({ advocateId, name, presence }) => (
          <li key={advocateId}>
            <div>
              <p>{name}</p>
              {sessionsOf(advocateId).length > 0 && (
                <Text size="sm" c="dimmed" component="p">
                  {t('detail.talkedAbout')}{' '}
                  {sessionsOf(advocateId).map(({ id, number }, index) => (
                    <span key={id}>
                      {index > 0 && ', '}
                      {linkSessions ? (
                        <TextLink to="/peer-sessions/$sessionId" params={{ sessionId: id }} size="sm">
                          {t('sessionNumber', { number })}
                        </TextLink>
                      ) : (
                        t('sessionNumber', { number })
                      )}
                    </span>
                  ))}
                </Text>
              )}
            </div>
            {presence && <StatusBadge tone={tones[presence]} label={t(`presence.${presence}`)} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}
