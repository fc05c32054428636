import { expect, it } from 'vitest'
import texts from '@/features/today/en.json'
import type { NavItem } from '@/lib/navigation'
import { todayLinks } from './todayLinks'

const navs = import.meta.glob<readonly NavItem[]>('/src/features/*/nav.ts', { eager: true, import: 'nav' })
const counted = Object.values(navs).flatMap((nav) => nav.flatMap(({ counts = [] }) => counts))

it.each(Object.keys(texts.action))('%s leads to its action, and is counted beside its page', (kind) => {
  expect(todayLinks).toHaveProperty(kind)
  expect(counted).toContain(kind)
})
