import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { concernKinds, referralDirectory } from './queries'

export interface DirectoryCardProps {
  readonly programId: string
  readonly editable: boolean
}

/** Who receives which worries, and who does when that person is away. */
export function DirectoryCard({ programId, editable }: DirectoryCardProps) {
  const { data: directory } = useSuspenseQuery(referralDirectory(programId))
  const { data: kinds } = useSuspenseQuery(concernKinds())
  const { t } = useTranslation('program')
  const text = useText()
  const named = (id: string | undefined, name: string | undefined) => {
    if (!id || !name) return t('directory.nobody')
    return directory.unavailable.includes(id) ? t('directory.left', { name }) : name
  }

  return (
    <Card
      title={t('directory.title')}
      aside={
        editable && (
          <TextLink to="/programs/$programId/referral-directory" params={{ programId }}>
            {t('directory.change')}
          </TextLink>
        )
      }
    >
      <DataList
        label={t('directory.title')}
        items={directory.roles.length === 0 ? [] : kinds.referralKinds}
        columns={{
          title: t('directory.kind'),
          meta: [t('directory.receiver.title'), t('directory.deputy.title')],
        }}
        row={(kind) => {
          const role = directory.roles.find((known) => known.kind === kind.code)
          return {
            id: kind.code,
            title: text(kind.name),
            meta: [named(role?.receiverId, role?.receiverName), named(role?.deputyId, role?.deputyName)],
          }
        }}
        empty={<EmptyState title={t('directory.empty')} />}
      />
    </Card>
  )
}
