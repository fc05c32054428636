import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
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
  const me = useMe()
  const { t } = useTranslation('referral')
  const { values, change } = state
  const { student } = values

  return (
    <Stack gap="md">
      {can(me, 'person:read') ? (
        <PersonPicker
          label={t('student')}
          kind="STUDENT"
          schoolId={schoolId}
          picked={student}
          error={state.fieldErrors['studentId']}
          onPick={(picked) => change({ student: picked })}
        />
      ) : (
        student && (
          <Group gap="sm">
            <Text>{t('raise.about', { name: student.name })}</Text>
            <Button variant="default" size="sm" onClick={() => change({ student: undefined })}>
              {t('raise.withoutName')}
            </Button>
          </Group>
        )
      )}
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
