import type { IconName } from '@/lib/navigation'

type Glyph = IconName | 'check' | 'clock' | 'alert' | 'dot' | 'more' | 'lock' | 'download' | 'plus'

const paths: Record<Glyph, string> = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .8 3.2 2.6 3.5 5.5',
  readiness: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.5l3 3 5-6',
  school: 'M12 3 2.5 8 12 13l9.5-5zM6 10v6c1.5 1.7 3.5 2.5 6 2.5s4.5-.8 6-2.5v-6M21.5 8v6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.6-4.5 3.5-7 8-7s7.4 2.5 8 7',
  program: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  session: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  supervision:
    'M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  referral: 'M4 12h14M13 6l6 6-6 6',
  training: 'M4 5c3-1 5.5-.7 8 1 2.5-1.7 5-2 8-1v14c-3-1-5.5-.7-8 1-2.5-1.7-5-2-8-1zM12 6v14',
  agreement: 'M6 3h9l4 4v14H6zM14 3v5h5M9 17c1.5-2 2.5-2 3 0 .7-1.5 1.5-1.5 3 0',
  growth: 'M4 20h4v-5h4v-5h4V5h4',
  insight: 'M4 20V10M10 20V4M16 20v-7M3 20h18',
  key: 'M8 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 13 20 4M16 8l3 3',
  audit: 'M5 4h14v16H5zM9 9h6M9 13h6M9 17h3',
  check: 'M5 12.5 10 17.5 19 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  alert: 'M12 3 2.5 20h19zM12 10v4.5M12 17v.5',
  dot: 'M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  more: 'M4 7h16M4 12h16M4 17h16',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  plus: 'M12 5v14M5 12h14',
}

export interface IconProps {
  readonly name: Glyph
  readonly size?: number
}

/** A picture beside a word; it never stands alone, so it is silent to a screen reader. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  )
}
