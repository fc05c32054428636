import { useInterval } from '@mantine/hooks'
import { useState } from 'react'

export interface RunningClockProps {
  /** Since when it runs. */
  readonly since: string
  /** What is waiting: "Waiting for". */
  readonly label: string
  readonly className?: string
}

/** The time something has already waited. It is not read out at every second. */
export function RunningClock({ since, label, className }: RunningClockProps) {
  const [now, setNow] = useState(() => Date.now())
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true })
  return (
    <span className={className} role="timer" aria-label={label}>
      {elapsed(now - Date.parse(since))}
    </span>
  )
}

/** 06:42, and with hours 1:06:42. */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const clock = [Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  const hours = Math.floor(seconds / 3600)
  return hours > 0 ? `${hours}:${clock}` : clock
}
