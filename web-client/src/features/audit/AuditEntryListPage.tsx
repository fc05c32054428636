import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { AuditEntryFilters } from './AuditEntryFilters'
import styles from './AuditEntryListPage.module.css'
import { AuditOutcomeBadge } from './AuditOutcomeBadge'
import { auditEntryFilter, auditEntryList } from './queries'
import { useAuditWords } from './useAuditWords'

const route = getRouteApi('/_app/audit-entries')

export function AuditEntryListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { timeZone } = useMe().district
  const { data: page } = useSuspenseQuery(auditEntryList(search, timeZone))
  const words = useAuditWords()
  const { t, i18n } = useTranslation('audit')
  const ofOneRecord = search.subjectId !== undefined

  return (
    <PageLayout
      title={t(ofOneRecord ? 'accessLog' : 'list.title')}
      subtitle={t(ofOneRecord ? 'accessLogIntro' : 'list.intro')}
      back={ofOneRecord && <TextLink to="/audit-entries">{t('list.title')}</TextLink>}
      actions={
        <ExportCsvButton
          fileName="audit-entries.csv"
          load={() => downloadCsv('/audit-entries', auditEntryFilter(search, timeZone))}
        />
      }
    >
      <AuditEntryFilters
        search={search}
        onChange={(change) =>
          navigate({ search: (current) => ({ ...current, ...change, cursor: undefined }) })
        }
      />
      <DataList
        label={t('list.title')}
        items={page.items}
        columns={{
          title: t('when'),
          meta: [t('who'), t('role'), t('what'), t('record'), t('why')],
          badge: t('outcome.title'),
        }}
        row={(entry) => ({
          id: entry.id,
          title: formatInstant(entry.occurredAt, timeZone, i18n.language),
          meta: [
            words.who(entry),
            words.role(entry),
            words.action(entry),
            entry.subjectId && !ofOneRecord ? (
              <Link
                key="record"
                className={styles.record}
                to="/audit-entries"
                search={{ subjectId: entry.subjectId }}
                title={entry.subjectId}
              >
                {words.subject(entry) ?? t('record')}
              </Link>
            ) : (
              words.subject(entry)
            ),
            words.why(entry),
          ],
          badge: <AuditOutcomeBadge outcome={entry.outcome} />,
        })}
        empty={<EmptyState title={t(search.cursor ? 'list.noOlder' : 'list.empty')} />}
      />
      <nav className={styles.pager} aria-label={t('pages')}>
        {search.cursor && (
          <ButtonLink
            to="/audit-entries"
            search={(current) => ({ ...current, cursor: undefined })}
            variant="default"
          >
            {t('newest')}
          </ButtonLink>
        )}
        {page.nextCursor && (
          <ButtonLink
            to="/audit-entries"
            search={(current) => ({ ...current, cursor: page.nextCursor })}
            variant="default"
          >
            {t('older')}
          </ButtonLink>
        )}
      </nav>
    </PageLayout>
  )
}
