import { useId } from 'react'
import { Icon } from './Icon'
import styles from './Tiles.module.css'

export interface Tile<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly tone?: 'urgent'
}

export interface TilesProps<Value extends string> {
  readonly legend: string
  /** The question of a whole screen. */
  readonly big?: boolean
  readonly help?: string
  readonly value: Value | undefined
  readonly tiles: readonly Tile<Value>[]
  readonly onChange: (value: Value) => void
  readonly error?: string
}

/** One choice among a few, as big as a thumb. To a keyboard and a screen reader they are radio buttons. */
export function Tiles<Value extends string>(props: TilesProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.tiles} aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend className={styles.legend} data-big={props.big || undefined}>
        {props.legend}
      </legend>
      {props.help && <p className={styles.help}>{props.help}</p>}
      <div className={styles.grid}>
        {props.tiles.map(({ value, label, tone }) => (
          <label key={value} className={styles.tile} data-tone={tone}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {props.value === value && <Icon name="check" size={16} />}
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.error && (
        <p id={`${id}-error`} className={styles.error}>
          {props.error}
        </p>
      )}
    </fieldset>
  )
}
