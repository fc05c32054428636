import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Card } from '@/ui/Card'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { EmptyState } from '@/ui/EmptyState'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { RecordRow } from '@/ui/RecordRow'
import { RecordRows } from '@/ui/RecordRows'
import { personName } from './personName'
import { guardians, removeGuardian } from './queries'

export interface GuardiansProps {
  readonly student: Schema<'PersonView'>
}

/** Who may speak for a student. */
export function Guardians({ student }: GuardiansProps) {
  const { data: page } = useSuspenseQuery(guardians(student.id))
  const mayWrite = can(useMe(), 'person:write')
  const saved = useSaved('/people')
  const { t } = useTranslation('organization')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (guardian: Schema<'GuardianView'>) => removeGuardian(student.id, guardian.id),
    onSuccess: () => saved(t('guardian.removed')),
  })
  const add = mayWrite && (
    <ButtonLink to="/people/$personId/guardians/new" params={{ personId: student.id }} variant="default">
      {t('guardian.add')}
    </ButtonLink>
  )

  return (
    <Card title={t('guardian.title')} aside={page.items.length > 0 && add}>
      {error && <ProblemAlert error={error} />}
      {page.items.length === 0 ? (
        <EmptyState title={t('guardian.empty')} action={add} />
      ) : (
        <RecordRows>
          {page.items.map((guardian) => (
            <RecordRow
              key={guardian.id}
              title={
                <Link to="/people/$personId" params={{ personId: guardian.guardianId }}>
                  {personName(guardian)}
                </Link>
              }
              meta={[
                t(`guardian.relation.${guardian.relation}`),
                t(guardian.educationalRights ? 'guardian.rights' : 'guardian.noRights'),
              ]}
            >
              {mayWrite && (
                <ConfirmButton
                  danger
                  label={t('guardian.remove', { name: personName(guardian) })}
                  question={t('guardian.removeQuestion', {
                    name: personName(guardian),
                    student: personName(student),
                  })}
                  consequence={t('guardian.removeConsequence')}
                  pending={isPending}
                  onConfirm={() => mutate(guardian)}
                />
              )}
            </RecordRow>
          ))}
        </RecordRows>
      )}
    </Card>
  )
}
