import { Button, Group, Input, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type Ref, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { Schema } from '@/api/contract'
import { ProblemAlert } from '@/ui/ProblemAlert'
import styles from './PersonPicker.module.css'

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
  readonly onPick: (person: PickedPerson | undefined) => void
  /** The form focuses it when something is wrong. */
  readonly inputRef?: Ref<HTMLInputElement>
  readonly path?: string
}

/** One person of the directory, found by name. The name goes to the server in a body and never into an address. */
export function PersonPicker({ label, description, required, error, path, ...props }: PersonPickerProps) {
  const { t } = useTranslation('form')
  const id = useId()
  const [person, setPerson] = useState(props.picked)
  const [name, setName] = useState('')
  const [asked] = useDebouncedValue(name.trim(), 250)
  const {
    data,
    isFetching,
    error: failure,
  } = useQuery({
    ...peopleCalled(asked, props.kind, props.schoolId),
    enabled: !person && asked.length >= 2,
  })
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
        description={description ?? t('person.help')}
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
        {data?.items.length === 0 && <Text c="dimmed">{t('person.nobody')}</Text>}
      </div>
      {!person && asked.length >= 2 && data && data.items.length > 0 && (
        <ul className={styles.list} aria-label={t('person.found', { label })}>
          {data.items.map((found) => (
            <li key={found.id}>
              <button
                type="button"
                className={styles.option}
                onClick={() => pick({ id: found.id, name: nameOf(found) })}
              >
                <span>{nameOf(found)}</span>
                {found.gradeLevel && (
                  <span className={styles.meta}>{t('person.grade', { grade: found.gradeLevel })}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const peopleCalled = (name: string, kind: Schema<'PersonKind'>, schoolId: string | undefined) =>
  api.queryOptions('post', '/people/search', {
    params: { query: { limit: 8 } },
    body: { name, kind, schoolId, active: true },
  })

function nameOf({ preferredName, givenName, familyName }: Schema<'PersonRow'>): string {
  return `${preferredName ?? givenName} ${familyName}`
}
