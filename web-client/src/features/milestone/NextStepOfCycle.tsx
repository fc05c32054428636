import { NativeSelect } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { inTwoWeeks } from './inTwoWeeks'
import { milestonesOf } from './milestonesOf'
import { NextStepForm } from './NextStepForm'
import { guideEdition, milestoneCycle, milestoneStaff, planNextStep } from './queries'
import { useMilestoneWords } from './useMilestoneWords'
import { withMe } from './withMe'

export interface NextStepOfCycleProps {
  readonly cycleId: string
}

/** A next step of a cycle that comes from no single action. */
export function NextStepOfCycle({ cycleId }: NextStepOfCycleProps) {
  const { data: cycle } = useSuspenseQuery(milestoneCycle(cycleId))
  const { data: guide } = useSuspenseQuery(guideEdition(cycle.component, cycle.edition))
  const { data: staff = [] } = useQuery({
    ...milestoneStaff(cycle.schoolId),
    enabled: cycle.scope === 'SCHOOL' || (cycle.scope === 'DISTRICT' && cycle.part === 'LEADS'),
  })
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/next-steps', '/today')
  const { t } = useTranslation(['milestone', 'form'])
  const words = useMilestoneWords()
  const milestones = milestonesOf(guide, cycle.track)
  const [milestoneId, setMilestoneId] = useState(milestones[0]?.id ?? '')
  const toCycle = { to: '/milestone-cycles/$cycleId', params: { cycleId } } as const

  const back = <TextLink {...toCycle}>{cycle.name}</TextLink>

  if (cycle.part === 'READS') {
    return (
      <PageLayout narrow title={t('step.plan.title')} back={back}>
        <EmptyState title={t('step.plan.notYours')} action={back} />
      </PageLayout>
    )
  }
  return (
    <PageLayout narrow title={t('step.plan.title')} back={back}>
      <NextStepForm
        initial={{
          words: '',
          ownerId: me.personId ?? '',
          dueOn: inTwoWeeks(me),
        }}
        people={withMe(staff, me)}
        send={(values, key) => planNextStep({ ...values, cycleId, milestoneId }, key)}
        onSaved={async () => {
          await saved(t('step.plan.saved'))
          await navigate(toCycle)
        }}
        submitLabel={t('step.plan.save')}
        cancel={
          <ButtonLink {...toCycle} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <NativeSelect
          label={t('map.milestone')}
          value={milestoneId}
          data={milestones.map(({ id, track, number }) => ({
            value: id,
            label: words.milestone(track, number),
          }))}
          onChange={(event) => setMilestoneId(event.currentTarget.value)}
        />
      </NextStepForm>
    </PageLayout>
  )
}
