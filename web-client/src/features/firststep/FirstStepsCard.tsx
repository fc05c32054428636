import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { CheckRows } from '@/ui/CheckRows'
import { MetRows } from '@/ui/MetRows'
import { StatusBadge } from '@/ui/StatusBadge'
import { FirstStepLink } from './FirstStepLink'

export interface FirstStepsCardProps {
  readonly start: Schema<'FirstStepsView'>
}

/** What leads a school to its first active program, in the order in which it is best done; each one tap away. */
export function FirstStepsCard({ start }: FirstStepsCardProps) {
  const { t } = useTranslation('firststep')
  const open = start.steps.filter(({ done }) => !done)
  const done = start.steps.filter((step) => step.done)
  const title = t('title', { school: start.schoolName })

  return (
    <Card
      title={title}
      aside={<StatusBadge tone="neutral" label={t('done', { done: done.length, all: start.steps.length })} />}
    >
      <CheckRows label={title}>
        {open.map(({ code }, place) => (
          <CheckRow
            key={code}
            met={false}
            title={t(`step.${code}`)}
            detail={t(`why.${code}`)}
            status={place === 0 ? t('next') : t('later')}
            tone={place === 0 ? 'due' : 'neutral'}
            action={<FirstStepLink code={code} programId={start.programId} />}
          />
        ))}
      </CheckRows>
      {done.length > 0 && (
        <MetRows label={t('met', { count: done.length })}>
          {done.map(({ code }) => (
            <CheckRow key={code} met title={t(`step.${code}`)} status={t('yes')} />
          ))}
        </MetRows>
      )}
    </Card>
  )
}
