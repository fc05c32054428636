import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

export interface TemplateStatusBadgeProps {
  readonly status: Schema<'TemplateStatus'>
}

export function TemplateStatusBadge({ status }: TemplateStatusBadgeProps) {
  const { t } = useTranslation('agreement')
  return <StatusBadge tone={tones[status]} label={t(`template.status.${status}`)} />
}

const tones = { DRAFT: 'due', PUBLISHED: 'ok', RETIRED: 'neutral' } satisfies Record<
  Schema<'TemplateStatus'>,
  Tone
>
