import { Button, Stack, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isStudent } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { LeaveGuard } from '@/form/LeaveGuard'
import { useSaved } from '@/form/useSaved'
import { Card } from '@/ui/Card'
import { AboutStudent } from './AboutStudent'
import { AgreementQuestion } from './AgreementQuestion'
import { ConcernKinds } from './ConcernKinds'
import { receiverOf } from './concern'
import { HandOverFirst } from './HandOverFirst'
import { NotSent } from './NotSent'
import { NotTheseAdults } from './NotTheseAdults'
import { Preview } from './Preview'
import { adultsOf } from './ReferralStep'
import { useConcern } from './useConcern'

export interface RaiseConcernProps {
  readonly program: Schema<'ProgramView'>
  readonly directory: Schema<'ReferralDirectoryView'>
  readonly reference: Schema<'ConcernKindsView'>
  /** In which it came up; it stays closed to the receiver (R60). */
  readonly session?: Schema<'PeerSessionView'>
  readonly rerouteOfId?: string
}

/** From the kind of worry to the words, with a look at exactly what will leave before it does. */
export function RaiseConcern({ program, directory, reference, session, rerouteOfId }: RaiseConcernProps) {
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/referrals', '/today')
  const { t } = useTranslation('referral')
  const adults = adultsOf(directory)
  const state = useConcern({
    kinds: reference.concernKinds,
    place: { programId: program.id, peerSessionId: session?.id, rerouteOfId },
    student: session?.recipient,
    onSent: async (it) => {
      await saved(t('raise.onItsWay', { number: it.number }))
      await navigate({ to: '/referrals/$referralId', params: { referralId: it.id }, ignoreBlocker: true })
    },
  })
  const { values, change, kind, urgency } = state
  const receiver = kind && urgency && receiverOf(directory, kind, urgency, values.notThese)

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        state.send()
      }}
    >
      <LeaveGuard isDirty={state.isDirty} />
      <Stack gap="md">
        <Card>
          <ConcernKinds state={state} reference={reference} />
        </Card>
        {kind && urgency && (
          <>
            {urgency === 'SAFETY' && (
              <HandOverFirst state={state} adults={adults} emergencyText={program.emergencyText} />
            )}
            <Card>
              <Stack gap="md">
                <AboutStudent state={state} schoolId={program.schoolId} />
                <Textarea
                  label={t('raise.words')}
                  description={isStudent(me) ? t('raise.wordsHelp') : t('raise.wordsHelpAdult')}
                  rows={4}
                  maxLength={10_000}
                  value={values.words}
                  error={
                    state.fieldErrors['words'] ??
                    (state.isMissing('words') ? t('raise.gap.words') : undefined)
                  }
                  onChange={(event) => change({ words: event.currentTarget.value })}
                />
              </Stack>
            </Card>
            {urgency !== 'SAFETY' && (
              <Card>
                <AgreementQuestion state={state} />
              </Card>
            )}
            <NotTheseAdults state={state} adults={adults} schoolId={program.schoolId} />
            <Preview state={state} receiver={receiver} />
            {state.error && <NotSent error={state.error} urgent={urgency === 'SAFETY'} />}
            <Button
              type="submit"
              size="lg"
              color={urgency === 'SAFETY' ? 'red' : undefined}
              loading={state.pending}
            >
              {receiver ? t('raise.send', { name: receiver.name }) : t('raise.sendToNobody')}
            </Button>
          </>
        )}
      </Stack>
    </form>
  )
}
