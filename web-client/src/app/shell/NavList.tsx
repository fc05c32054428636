import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '@/api/can'
import { useNavLabel } from '@/lib/useNavLabel'
import { Icon } from '@/ui/Icon'
import { navigationFor } from '../navigation'
import { NavCount } from './NavCount'
import styles from './NavList.module.css'

export interface NavListProps {
  readonly me: Me
  readonly onNavigate?: () => void
}

/** All that this person may open, by group: at the side of a desk, behind "More" on a phone. */
export function NavList({ me, onNavigate }: NavListProps) {
  const { t } = useTranslation('app')
  const navLabel = useNavLabel()
  return navigationFor(me).map(({ group, items }) => (
    <div key={group}>
      {group !== 'today' && <h2 className={styles.group}>{t(`group.${group}`)}</h2>}
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              className={styles.item}
              activeOptions={{ exact: item.to === '/', includeSearch: false }}
              onClick={onNavigate}
            >
              <Icon name={item.icon} />
              {navLabel(item.label)}
              <NavCount item={item} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}
