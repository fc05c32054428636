import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { changeCycle, milestoneCycle, milestoneLeaders, milestoneStaff } from './queries'
import { RatersField } from './RatersField'

const route = getRouteApi('/_app/milestone-cycles/$cycleId/edit')

/** The name of an open cycle and who rates in it. */
export function CycleEditPage() {
  const { cycleId } = route.useParams()
  const { data: cycle } = useSuspenseQuery(milestoneCycle(cycleId))
  const shared = cycle.scope !== 'INDIVIDUAL'
  const { data: staff = [] } = useQuery({
    ...milestoneStaff(cycle.schoolId),
    enabled: shared,
  })
  const { data: leaders = [] } = useQuery({ ...milestoneLeaders(cycle.schoolId), enabled: shared })
  const navigate = useNavigate()
  const saved = useSaved('/milestone-cycles')
  const { t } = useTranslation(['milestone', 'form'])
  const toCycle = { to: '/milestone-cycles/$cycleId', params: { cycleId } } as const
  // Whoever was named stays to be seen, also after having left the school.
  const people = [
    ...cycle.raters,
    ...staff.filter(({ id }) => cycle.raters.every((rater) => rater.id !== id)),
  ]

  const state = useApiForm({
    initialValues: {
      name: cycle.name,
      facilitatorId: cycle.facilitator.id,
      raterIds: cycle.raters.map(({ id }) => id),
    },
    validate: ({ name }) => found({ name: required(name, t('form:required')) }),
    send: (values) => changeCycle(cycle, values),
    onSaved: async () => {
      await saved(t('cycle.edit.saved'))
      await navigate(toCycle)
    },
  })
  const field = state.form.getInputProps

  return (
    <PageLayout narrow title={t('cycle.edit.title')} back={<TextLink {...toCycle}>{cycle.name}</TextLink>}>
      <RecordForm
        state={state}
        submitLabel={t('cycle.edit.save')}
        cancel={
          <ButtonLink {...toCycle} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <TextInput label={t('cycle.name')} required maxLength={120} {...field('name')} />
        {shared && (
          <NativeSelect
            label={t('cycle.ledBy')}
            data={named([cycle.facilitator, ...leaders])}
            {...field('facilitatorId')}
          />
        )}
        {shared && (
          <RatersField
            people={people.filter(({ id }) => id !== cycle.facilitator.id)}
            {...field('raterIds')}
          />
        )}
      </RecordForm>
    </PageLayout>
  )
}

/** Each once, as choices. */
function named(people: readonly Schema<'PersonName'>[]) {
  return [...new Map(people.map(({ id, name }) => [id, { value: id, label: name }])).values()]
}
