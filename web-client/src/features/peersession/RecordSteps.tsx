import { Button, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordingFailure } from './RecordingFailure'
import { RecordingQuestion } from './RecordingQuestion'
import type { RecordPartProps } from './RecordOnePage'
import styles from './RecordSteps.module.css'
import type { GapKey } from './recording'
import { SavedAt } from './SavedAt'
import { TellAnAdult } from './TellAnAdult'

const route = getRouteApi('/_app/peer-sessions/new')

const answers: Record<string, readonly GapKey[]> = {
  model: ['model'],
  origin: ['origin'],
  who: ['recipient', 'headCount'],
  when: ['startedAt', 'minutes'],
  topic: ['topic'],
  words: ['limitsTold'],
}

/** One question a screen, with a thumb; the step stands in the address, so "back" is one step back. */
export function RecordSteps({ state, questions }: RecordPartProps) {
  const { step = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const { t } = useTranslation('peersession')
  const top = useRef<HTMLParagraphElement>(null)
  const at = Math.min(step, questions.length)
  const question = questions[at - 1] ?? 'words'
  const last = at === questions.length
  const to = (next: number) => navigate({ search: (current) => ({ ...current, step: next }) })

  // A new question is read out from its number on, like a new page.
  const shown = useRef(at)
  useEffect(() => {
    if (shown.current !== at) top.current?.focus()
    shown.current = at
  }, [at])

  function submit() {
    const open = questions.findIndex((name) => answers[name]?.some((field) => state.gaps[field]))
    state.submit()
    if (open >= 0 && open !== at - 1) to(open + 1)
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (last) submit()
        else to(at + 1)
      }}
    >
      <div>
        <div className={styles.track} aria-hidden="true">
          <span style={{ width: `${(at / questions.length) * 100}%` }} />
        </div>
        <div className={styles.line}>
          <Text ref={top} tabIndex={-1} size="sm" c="dimmed" className={styles.step}>
            {t('record.step', { at, of: questions.length })}
          </Text>
          <SavedAt state={state.draft.state} />
        </div>
      </div>
      <RecordingQuestion key={question} question={question} state={state} big />
      <RecordingFailure state={state} />
      <TellAnAdult state={state} />
      <Stack gap="xs" mt="auto">
        <Button type="submit" size="lg" fullWidth loading={state.pending}>
          {last ? t('record.handIn') : t('record.next')}
        </Button>
        {at > 1 && (
          <Button variant="subtle" fullWidth onClick={() => to(at - 1)}>
            {t('record.back')}
          </Button>
        )}
      </Stack>
    </form>
  )
}
