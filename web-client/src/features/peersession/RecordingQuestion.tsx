import { useTranslation } from 'react-i18next'
import { useText } from '@/lib/useText'
import { Tiles } from '@/ui/Tiles'
import type { GapKey } from './recording'
import { TopicQuestion } from './TopicQuestion'
import type { RecordingState } from './useRecording'
import { WhenQuestion } from './WhenQuestion'
import { WhoQuestion } from './WhoQuestion'
import { WordsQuestion } from './WordsQuestion'

export type Question = 'model' | 'origin' | 'who' | 'when' | 'topic' | 'words'

export interface RecordingQuestionProps {
  readonly question: Question
  readonly state: RecordingState
  /** Alone on a phone's screen. */
  readonly big: boolean
}

/** Which questions this record asks, in their order: what it was about first, words last. */
export function questionsOf({ models, individuals }: RecordingState): readonly Question[] {
  const asked: (Question | false)[] = [
    models.length > 1 && 'model',
    individuals && 'origin',
    'who',
    'when',
    individuals && 'topic',
    'words',
  ]
  return asked.filter((question) => question !== false)
}

export function RecordingQuestion({ question, state, big }: RecordingQuestionProps) {
  const { t } = useTranslation('peersession')
  const say = useText()
  const { values, change } = state
  const gap = (field: GapKey) => (state.showGaps && state.gaps[field] ? t(`record.gap.${field}`) : undefined)

  switch (question) {
    case 'model':
      return (
        <Tiles
          big={big}
          legend={t('record.model')}
          value={values.model}
          error={gap('model')}
          tiles={state.models.map(({ modelCode, name }) => ({ value: modelCode, label: say(name) }))}
          onChange={(model) => change({ model })}
        />
      )
    case 'origin':
      return (
        <Tiles
          big={big}
          legend={t('record.origin')}
          value={values.origin}
          error={state.fieldErrors['origin'] ?? gap('origin')}
          tiles={originsOf(state).map((value) => ({ value, label: t(`origin.${value}`) }))}
          onChange={(origin) => change({ origin })}
        />
      )
    case 'who':
      return <WhoQuestion state={state} big={big} />
    case 'when':
      return <WhenQuestion state={state} big={big} />
    case 'topic':
      return <TopicQuestion state={state} big={big} error={gap('topic')} />
    case 'words':
      return <WordsQuestion state={state} big={big} error={gap('limitsTold')} />
  }
}

function originsOf({ offered }: RecordingState) {
  const all = ['SCHEDULED', 'DROP_IN', 'INFORMAL', 'STAFF_REFERRAL'] as const
  return all.filter(
    (origin) =>
      (origin !== 'DROP_IN' || offered?.dropInAllowed !== false) &&
      (origin !== 'INFORMAL' || offered?.informalAllowed !== false),
  )
}
