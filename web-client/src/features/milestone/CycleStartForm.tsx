import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Tiles } from '@/ui/Tiles'
import { tracks } from './cycleListSearch'
import { cycleScopesOf } from './cycleScopesOf'
import { milestoneStaff, startCycle } from './queries'
import { RatersField } from './RatersField'

const nobody: string[] = []

/** Whose cycle, which track, what it is called and who rates. */
export function CycleStartForm() {
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/milestone-cycles')
  const { school } = useSearch({ from: '/_app' })
  const { t } = useTranslation(['milestone', 'form'])
  const scopes = cycleScopesOf(me)
  const [scope, setScope] = useState(scopes[0] ?? 'INDIVIDUAL')
  const [track, setTrack] = useState<Schema<'Track'>>('LEADERSHIP')
  const [schoolId, setSchoolId] = useState(school ?? me.schools[0]?.id ?? '')
  const alone = scope === 'INDIVIDUAL'
  const ofSchool = scope === 'SCHOOL' ? schoolId : undefined
  const { data: staff = [] } = useQuery({ ...milestoneStaff(ofSchool), enabled: !alone })
  const people = staff.filter(({ id }) => id !== me.personId)

  const state = useApiForm({
    initialValues: { name: '', raterIds: nobody },
    validate: ({ name }) => found({ name: required(name, t('form:required')) }),
    send: ({ name, raterIds }, key) =>
      startCycle(
        {
          scope,
          schoolId: ofSchool,
          component: 'SELF_CARE',
          track,
          name,
          raterIds: alone ? [] : raterIds.filter((rater) => people.some(({ id }) => id === rater)),
        },
        key,
      ),
    onSaved: async (cycle) => {
      await saved(t('cycle.start.saved'))
      if (cycle) await navigate({ to: '/milestone-cycles/$cycleId', params: { cycleId: cycle.id } })
    },
  })
  const field = state.form.getInputProps

  return (
    <RecordForm
      state={state}
      submitLabel={t('cycle.start.save')}
      cancel={
        <ButtonLink to="/milestone-cycles" variant="default">
          {t('form:cancel')}
        </ButtonLink>
      }
    >
      <Tiles
        legend={t('cycle.whose')}
        value={scope}
        tiles={scopes.map((value) => ({ value, label: t(`cycle.scope.${value}`) }))}
        onChange={setScope}
      />
      {scope === 'SCHOOL' && me.schools.length > 1 && (
        <NativeSelect
          label={t('cycle.school')}
          value={schoolId}
          data={me.schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setSchoolId(event.currentTarget.value)}
        />
      )}
      <Tiles
        legend={t('track.title')}
        value={track}
        tiles={tracks.map((value) => ({ value, label: t(`track.${value}`) }))}
        onChange={setTrack}
      />
      <TextInput
        label={t('cycle.name')}
        description={t('cycle.nameHelp')}
        required
        maxLength={120}
        {...field('name')}
      />
      {!alone && <RatersField people={people} {...field('raterIds')} />}
    </RecordForm>
  )
}
