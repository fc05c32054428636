import { Checkbox, NativeSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PersonPicker } from '@/form/PersonPicker'
import { urgencyOf } from './concern'
import { gradeBandKey, gradeBands } from './gradeBands'
import type { ConcernState } from './useConcern'

export interface AboutStudentProps {
  readonly state: ConcernState
  readonly schoolId: string
}

/** The student by name where one knows it, or roughly the grade, or nothing: the words can say enough. */
export function AboutStudent({ state, schoolId }: AboutStudentProps) {
  const { t } = useTranslation('referral')
  const { values, change } = state
  const { student } = values

  return (
    <Stack gap="md">
      <PersonPicker
        label={t('student')}
        description={t('raise.studentHelp')}
        kind="STUDENT"
        schoolId={schoolId}
        picked={student}
        error={state.fieldErrors['studentId']}
        onPick={(picked) => change({ student: picked })}
      />
      {!student && (
        <NativeSelect
          label={t('raise.gradeBand')}
          value={values.gradeBand ?? ''}
          data={[
            { value: '', label: t('raise.gradeUnknown') },
            ...gradeBands.map((value) => ({ value, label: t(`gradeBand.${value}`) })),
          ]}
          onChange={(event) => change({ gradeBand: gradeBandKey(event.currentTarget.value) })}
        />
      )}
      {state.kind && urgencyOf(state.kind, false) === 'ROUTINE' && (
        <Checkbox
          label={t('raise.sameDay')}
          checked={values.sameDay}
          onChange={(event) => change({ sameDay: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        label={t('household.label')}
        description={t('household.help')}
        checked={values.household}
        onChange={(event) => change({ household: event.currentTarget.checked })}
      />
    </Stack>
  )
}
