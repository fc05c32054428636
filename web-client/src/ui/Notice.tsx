import { type ReactNode, useId } from 'react'
import { Icon } from './Icon'
import styles from './Notice.module.css'
import { RunningClock } from './RunningClock'
import type { Tone } from './StatusBadge'

export interface NoticeProps {
  readonly tone: Tone
  readonly title: string
  /** A clock that runs since then, with what it counts. */
  readonly clock?: { readonly since: string; readonly label: string }
  readonly children?: ReactNode
}

const icons = { urgent: 'alert', due: 'clock', ok: 'check', neutral: 'dot' } as const

/** Where a thing stands, before anything else on its page. */
export function Notice({ tone, title, clock, children }: NoticeProps) {
  const id = useId()
  return (
    <section className={styles.notice} data-tone={tone} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {clock ? <RunningClock {...clock} className={styles.clock} /> : <Icon name={icons[tone]} />}
        {title}
      </h2>
      {children && <div className={styles.content}>{children}</div>}
    </section>
  )
}
