import styles from './Logo.module.css'

export function Logo() {
  return (
    <span className={styles.logo}>
      <svg
        viewBox="0 0 26 26"
        width="26"
        height="26"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M3 20 L9 20 L9 14 L15 14 L15 8 L23 8" />
        <path d="M3 12 L9 6 L23 2" opacity=".45" />
      </svg>
      Handrail
    </span>
  )
}
