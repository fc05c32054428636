import { Button, Group, Input, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type Ref, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { PersonOptions } from './PersonOptions'
import styles from './PersonPicker.module.css'
import { useFoundPeople } from './useFoundPeople'

export interface PickedPerson {
  readonly id: string
  readonly name: string
}

export interface PersonPickerProps {
  readonly label: string
  readonly description?: string
  readonly kind: Schema<'PersonKind'>
  readonly schoolId?: string
  readonly required?: boolean
  readonly error?: React.ReactNode
  /** Who stands there when the form opens. */
  readonly picked?: PickedPerson
  /** Who is likely meant, to choose from before anything is typed. */
  readonly suggested?: { readonly label: string; readonly people: readonly PickedPerson[] }
  readonly onPick: (person: PickedPerson | undefined) => void
  /** The form focuses it when something is wrong. */
  readonly inputRef?: Ref<HTMLInputElement>
  readonly path?: string
}

/** One person of the school, found by name. */
export function PersonPicker({ label, description, required, error, path, ...props }: PersonPickerProps) {
  const { t } = useTranslation('form')
  const id = useId()
  const [person, setPerson] = useState(props.picked)
  const [name, setName] = useState('')
  const [typed] = useDebouncedValue(name.trim(), 350)
  const {
    least,
    asked,
    found,
    isFetching,
    error: failure,
  } = useFoundPeople(person ? '' : typed, props.kind, props.schoolId)
  const suggested = name.trim() === '' && props.suggested?.people.length ? props.suggested : undefined
  const pick = (next: PickedPerson | undefined) => {
    setPerson(next)
    setName('')
    props.onPick(next)
  }

  if (person) {
    return (
      <Input.Wrapper
        label={label}
        description={description}
        error={error}
        labelElement="div"
        required={required}
      >
        <Group gap="sm" className={styles.picked}>
          <Text fw={600}>{person.name}</Text>
          <Button
            variant="default"
            size="sm"
            aria-label={t('person.change', { label, name: person.name })}
            data-path={path}
            onClick={() => pick(undefined)}
          >
            {t('person.other')}
          </Button>
        </Group>
      </Input.Wrapper>
    )
  }

  return (
    <div>
      <TextInput
        ref={props.inputRef}
        type="search"
        autoComplete="off"
        label={label}
        description={description ?? t(`person.help.${least}`)}
        required={required}
        error={error}
        value={name}
        data-path={path}
        aria-controls={id}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div id={id} role="status" className={styles.results}>
        {isFetching && <Text c="dimmed">{t('person.searching')}</Text>}
        {failure && <ProblemAlert error={failure} />}
        {asked && found?.people.length === 0 && <Text c="dimmed">{t('person.nobody')}</Text>}
        {asked && found?.more && <Text c="dimmed">{t('person.more')}</Text>}
      </div>
      {suggested && (
        <>
          <Text size="sm" c="dimmed" mt="xs" aria-hidden>
            {suggested.label}
          </Text>
          <PersonOptions label={suggested.label} people={suggested.people} onPick={pick} />
        </>
      )}
      {asked && found && found.people.length > 0 && (
        <PersonOptions label={t('person.found', { label })} people={found.people} onPick={pick} />
      )}
    </div>
  )
}
