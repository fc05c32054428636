import { createSpotlight, Spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { people } from '@/features/organization/queries'
import type { NavAction } from '@/lib/navigation'
import { useNavLabel } from '@/lib/useNavLabel'
import { Icon } from '@/ui/Icon'
import { actionsFor, navigationFor } from '../navigation'

const [store, spotlight] = createSpotlight()

export interface PaletteProps {
  readonly onClose: () => void
}

/** Everything this person may open, begin or look up, by a few letters. What is typed stays out of the address. */
export function Palette({ onClose }: PaletteProps) {
  const me = useMe()
  const { t } = useTranslation('app')
  const navLabel = useNavLabel()
  const router = useRouter()
  const [query, setQuery] = useState('')
  const found = useFoundByName(query, can(me, 'person:read'))

  useEffect(() => spotlight.open(), [])

  const matching = (items: readonly Entry[]) =>
    items.filter(({ label }) => plain(navLabel(label)).includes(plain(query.trim())))
  const groups = [
    { label: t('palette.actions'), items: matching(actionsFor(me)) },
    { label: t('palette.pages'), items: matching(navigationFor(me).flatMap(({ items }) => items)) },
  ].filter(({ items }) => items.length > 0)

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight="60dvh"
      aria-label={t('palette.label')}
    >
      <Spotlight.Search placeholder={t('palette.label')} aria-label={t('palette.label')} />
      <Spotlight.ActionsList>
        {found.people.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.people')}>
            {found.people.map(({ id, name }) => (
              <Spotlight.Action
                key={id}
                label={name}
                leftSection={<Icon name="account" />}
                onClick={() => router.navigate({ to: '/people/$personId', params: { personId: id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {groups.map(({ label, items }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {items.map(({ to, label: word, icon }) => (
              <Spotlight.Action
                key={to}
                label={navLabel(word)}
                leftSection={<Icon name={icon} />}
                onClick={() => router.navigate({ to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && found.people.length === 0 && (
          <Spotlight.Empty>{t(found.looking ? 'palette.looking' : 'palette.empty')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

type Entry = Pick<NavAction, 'to' | 'label' | 'icon'>

const LEAST_LETTERS = 2
const MOST_PEOPLE = 6

/** People of the directory, for those who may see it. */
function useFoundByName(query: string, allowed: boolean) {
  const [name] = useDebouncedValue(query.trim(), 300)
  const { data, isFetching } = useQuery({
    ...people({ name, active: true }),
    enabled: allowed && name.length >= LEAST_LETTERS,
  })
  return {
    looking: isFetching,
    people: (query.trim() && data ? data.items : [])
      .slice(0, MOST_PEOPLE)
      .map(({ id, preferredName, givenName, familyName }) => ({
        id,
        name: `${preferredName ?? givenName} ${familyName}`,
      })),
  }
}

/** Without accents and capitals, as people type in a hurry. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
