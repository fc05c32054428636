import { Button, Fieldset, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { DateField } from '@/ui/DateField'
import { Icon } from '@/ui/Icon'
import styles from './PeriodRows.module.css'
import { newPeriod, type SchoolYearValues } from './schoolYearValues'

export interface PeriodRowsProps {
  readonly form: UseFormReturnType<SchoolYearValues>
  readonly kind: 'terms' | 'holidays'
}

/** The terms or the holidays of a year: rows to write, add and take away. */
export function PeriodRows({ form, kind }: PeriodRowsProps) {
  const { t } = useTranslation('organization')
  const rows = form.getValues()[kind]

  return (
    <Fieldset variant="unstyled" legend={t(`schoolYear.${kind}.title`)}>
      <p className={styles.help}>{t(`schoolYear.${kind}.help`)}</p>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          <li key={row.key} className={styles.row}>
            <TextInput
              key={form.key(`${kind}.${index}.name`)}
              label={t(`schoolYear.${kind}.name`)}
              required
              {...form.getInputProps(`${kind}.${index}.name`)}
            />
            <DateField
              key={form.key(`${kind}.${index}.startsOn`)}
              label={t('schoolYear.startsOn')}
              required
              {...form.getInputProps(`${kind}.${index}.startsOn`)}
            />
            <DateField
              key={form.key(`${kind}.${index}.endsOn`)}
              label={t('schoolYear.endsOn')}
              required
              {...form.getInputProps(`${kind}.${index}.endsOn`)}
            />
            <Button
              variant="default"
              className={styles.remove}
              aria-label={t(`schoolYear.${kind}.remove`, { number: index + 1 })}
              onClick={() => form.removeListItem(kind, index)}
            >
              {t('schoolYear.removeRow')}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        leftSection={<Icon name="plus" />}
        onClick={() => form.insertListItem(kind, newPeriod())}
      >
        {t(`schoolYear.${kind}.add`)}
      </Button>
    </Fieldset>
  )
}
