import { useTranslation } from 'react-i18next'
import type { PickedPerson } from './PersonPicker'
import styles from './PersonPicker.module.css'
import type { FoundPerson } from './useFoundPeople'

export interface PersonOptionsProps {
  readonly label: string
  readonly people: readonly FoundPerson[]
  readonly onPick: (person: PickedPerson) => void
}

/** People to choose from, with what tells two of one name apart. */
export function PersonOptions({ label, people, onPick }: PersonOptionsProps) {
  const { t } = useTranslation('form')
  return (
    <ul className={styles.list} aria-label={label}>
      {people.map(({ id, name, grade, school }) => (
        <li key={id}>
          <button type="button" className={styles.option} onClick={() => onPick({ id, name })}>
            <span>{name}</span>{' '}
            {(grade || school) && (
              <span className={styles.meta}>
                {[grade && t('person.grade', { grade }), school].filter(Boolean).join(' · ')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
