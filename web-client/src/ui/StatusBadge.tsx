import { Icon, type IconProps } from './Icon'
import styles from './StatusBadge.module.css'

export type Tone = 'urgent' | 'due' | 'ok' | 'neutral'

const icons = { urgent: 'alert', due: 'clock', ok: 'check', neutral: 'dot' } satisfies Record<
  Tone,
  IconProps['name']
>

export interface StatusBadgeProps {
  readonly tone: Tone
  readonly label: string
}

/** A status is a word and an icon; the colour only repeats them. */
export function StatusBadge({ tone, label }: StatusBadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon name={icons[tone]} size={14} />
      {label}
    </span>
  )
}
