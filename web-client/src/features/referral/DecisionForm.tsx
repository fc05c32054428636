import { Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { DateField } from '@/ui/DateField'
import { Tiles } from '@/ui/Tiles'
import { AdultField } from './AdultField'
import { decide } from './queries'

const decisions = ['NOTIFY', 'NOT_NOW', 'NOT_APPROPRIATE'] as const satisfies readonly Schema<'Decision'>[]

export interface DecisionFormProps {
  readonly it: Schema<'ReferralView'>
  readonly state: Schema<'DecisionView'>
  readonly adults: readonly Schema<'PersonName'>[]
}

/** "Not now" comes back on its day; "not appropriate" takes two adults. */
export function DecisionForm({ it, state: known, adults }: DecisionFormProps) {
  const navigate = useNavigate()
  const saved = useSaved('/referrals', '/today')
  const { t } = useTranslation(['referral', 'form'])
  const [choice, setChoice] = useState<Schema<'Decision'> | undefined>(known.proposed)
  const [second, setSecond] = useState<Schema<'PersonName'>>()

  const state = useApiForm({
    initialValues: { decision: '', ground: '', studentWish: '', reviewOn: '', secondAdultId: '' },
    validate: ({ ground, reviewOn }) =>
      found({
        decision: choice ? undefined : t('form:required'),
        ground: required(ground, t('form:required')),
        reviewOn: choice === 'NOT_NOW' ? required(reviewOn, t('decision.reviewNeeded')) : undefined,
        secondAdultId: choice === 'NOT_APPROPRIATE' && !second ? t('decision.secondNeeded') : undefined,
      }),
    send: ({ ground, studentWish, reviewOn }) =>
      decide(known, {
        decision: choice,
        ground: ground.trim(),
        studentWish: optional(studentWish),
        reviewOn: choice === 'NOT_NOW' ? optional(reviewOn) : undefined,
        secondAdultId: choice === 'NOT_APPROPRIATE' ? second?.id : undefined,
      }),
    onSaved: async () => {
      await saved(t('decision.saved'))
      await navigate({ to: '/referrals/$referralId', params: { referralId: it.id } })
    },
  })
  const field = state.form.getInputProps
  const errorOf = (name: 'decision' | 'secondAdultId') => {
    const { error } = field(name)
    return typeof error === 'string' ? error : undefined
  }

  return (
    <RecordForm state={state} submitLabel={t('decision.save')}>
      <Tiles
        legend={t('decision.question')}
        help={known.proposed === 'NOT_NOW' ? t('decision.household') : undefined}
        value={choice}
        error={errorOf('decision')}
        tiles={decisions.map((value) => ({ value, label: t(`decision.${value}`) }))}
        onChange={setChoice}
      />
      <Textarea label={t('decision.ground')} rows={2} required maxLength={10_000} {...field('ground')} />
      <Textarea label={t('decision.wish')} rows={3} maxLength={10_000} {...field('studentWish')} />
      {choice === 'NOT_NOW' && <DateField label={t('decision.reviewOn')} required {...field('reviewOn')} />}
      {choice === 'NOT_APPROPRIATE' && (
        <AdultField
          label={t('decision.second')}
          description={t('decision.secondHelp')}
          adults={adults}
          value={second}
          schoolId={it.schoolId}
          error={errorOf('secondAdultId')}
          onPick={setSecond}
        />
      )}
    </RecordForm>
  )
}
