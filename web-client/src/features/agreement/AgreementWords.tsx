import styles from './AgreementWords.module.css'

export interface AgreementWordsProps {
  readonly words: { readonly language: string; readonly title: string; readonly body: string }
}

/** The words of an agreement as they are signed: large, line by line, in their own language. */
export function AgreementWords({ words: { language, title, body } }: AgreementWordsProps) {
  return (
    <article className={styles.words} lang={language}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>{body}</p>
    </article>
  )
}
