import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useText } from '@/lib/useText'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { StatusBadge } from '@/ui/StatusBadge'
import { rubrics } from './queries'

/** The components of the framework; those whose guide is here can be read. */
export function GuideListPage() {
  const { data: components } = useSuspenseQuery(rubrics())
  const { t } = useTranslation('milestone')
  const text = useText()

  return (
    <PageLayout title={t('guide.list.title')} subtitle={t('guide.list.subtitle')}>
      <DataList
        label={t('guide.list.title')}
        items={[...components].sort((a, b) => b.editions.length - a.editions.length)}
        columns={{ title: t('guide.component'), badge: t('guide.there.title') }}
        row={(component) => ({
          id: component.code,
          title: text(component.name),
          link:
            component.editions.length > 0
              ? (title) => (
                  <Link to="/milestone-guides/$component" params={{ component: component.code }}>
                    {title}
                  </Link>
                )
              : undefined,
          badge:
            component.editions.length > 0 ? (
              <StatusBadge
                tone="ok"
                label={t('guide.there.edition', { edition: component.editions.at(-1) })}
              />
            ) : (
              <StatusBadge tone="neutral" label={t('guide.there.none')} />
            ),
        })}
        empty={<EmptyState title={t('guide.there.none')} />}
      />
      <Text size="sm" c="dimmed">
        {t('guide.list.about')}
      </Text>
    </PageLayout>
  )
}
