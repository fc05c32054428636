import { Checkbox, NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import type { ApiForm } from '@/form/useApiForm'
import { useText } from '@/lib/useText'
import { StatusBadge } from '@/ui/StatusBadge'
import styles from './ServiceModelsPage.module.css'
import type { ServiceModelValues } from './serviceModelValues'

export interface ServiceModelFieldsProps {
  readonly model: Schema<'ServiceModel'>
  readonly index: number
  readonly state: ApiForm<ServiceModelValues>
}

/** A service model with its tier and switches; a site may be stricter than the model, never looser. */
export function ServiceModelFields({ model, index, state: { form } }: ServiceModelFieldsProps) {
  const { t } = useTranslation('program')
  const text = useText()
  const at = `models.${index}`
  const [offered, setOffered] = useState(form.getValues().models[index]?.offered ?? false)
  form.watch(`${at}.offered`, ({ value }) => setOffered(Boolean(value)))
  const field = (name: string) => form.getInputProps(`${at}.${name}`)
  const check = (name: string) => form.getInputProps(`${at}.${name}`, { type: 'checkbox' })
  const marks = [
    model.oneOnOne && t('models.mark.oneOnOne'),
    model.sensitiveTopics && t('models.mark.sensitive'),
    model.adultCoSign && t('models.mark.coSign'),
    model.extraTraining.length > 0 && t('models.mark.training'),
    model.requiresHostAdult && t('models.mark.hostAdult'),
  ].filter((mark) => mark !== false)
  const fixed = (allowed: boolean) => (allowed ? undefined : t('models.notThisModel'))

  return (
    <li className={styles.model} data-offered={offered}>
      <Checkbox
        label={<span className={styles.name}>{text(model.name)}</span>}
        description={text(model.description)}
        error={form.errors[`${at}.modelCode`]}
        {...check('offered')}
      />
      {marks.length > 0 && (
        <div className={styles.badges}>
          {marks.map((mark) => (
            <StatusBadge key={mark} tone="neutral" label={mark} />
          ))}
        </div>
      )}
      {offered && (
        <>
          <NativeSelect
            label={t('models.tier.title')}
            aria-label={t('models.tier.of', { model: text(model.name) })}
            data={(['1', '2', '3'] as const).map((value) => ({ value, label: t(`models.tier.${value}`) }))}
            {...field('tier')}
          />
          <Checkbox
            label={t('models.informal')}
            description={fixed(model.informalAllowed)}
            disabled={!model.informalAllowed}
            {...check('informalAllowed')}
          />
          <Checkbox
            label={t('models.dropIn')}
            description={fixed(model.dropInAllowed)}
            disabled={!model.dropInAllowed}
            {...check('dropInAllowed')}
          />
          {model.extraTraining.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('models.trainingNeeded')}
            </Text>
          )}
        </>
      )}
    </li>
  )
}
