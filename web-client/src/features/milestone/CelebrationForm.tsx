import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ProblemAlert } from '@/ui/ProblemAlert'
import styles from './Celebrations.module.css'
import { milestonesOf } from './milestonesOf'
import { celebrate } from './queries'
import { useMilestoneWords } from './useMilestoneWords'

export interface CelebrationFormProps {
  readonly cycle: Schema<'MilestoneCycleView'>
  readonly guide: Schema<'MilestoneGuide'>
}

export function CelebrationForm({ cycle, guide }: CelebrationFormProps) {
  const saved = useSaved('/milestone-cycles/{id}')
  const { t } = useTranslation(['milestone', 'form'])
  const names = useMilestoneWords()
  const { form, pending, error, onSubmit } = useApiForm({
    initialValues: { milestoneId: '', words: '' },
    validate: ({ words }) => found({ words: required(words, t('form:required')) }),
    send: ({ milestoneId, words }, key) =>
      celebrate(cycle.id, { milestoneId: optional(milestoneId), words }, key),
    onSaved: async () => {
      form.reset()
      await saved(t('celebrate.saved'))
    },
  })

  return (
    <form noValidate onSubmit={onSubmit} className={styles.form}>
      <Stack gap="sm">
        <TextInput
          label={t('celebrate.what')}
          description={t('noStudents')}
          maxLength={1000}
          key={form.key('words')}
          {...form.getInputProps('words')}
        />
        <NativeSelect
          label={t('map.milestone')}
          data={[
            { value: '', label: t('celebrate.wholeCycle') },
            ...milestonesOf(guide, cycle.track).map(({ id, track, number }) => ({
              value: id,
              label: names.milestone(track, number),
            })),
          ]}
          key={form.key('milestoneId')}
          {...form.getInputProps('milestoneId')}
        />
        {error && <ProblemAlert error={error} />}
        <div>
          <Button type="submit" variant="default" loading={pending}>
            {t('celebrate.save')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
