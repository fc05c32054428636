import { describe, expect, it } from 'vitest'
import { inContract } from '@/testing/contract'
import en from './en.json'
import es from './es.json'
import { doors } from './useAuditWords'

describe.each([
  ['en', en],
  ['es', es],
])('in %s', (_, texts) => {
  it('every operation that can be refused has a phrase', () => {
    expect(Object.keys(texts.operation).sort()).toEqual([...inContract.ofOperations('operationId')].sort())
  })

  it('every permission that can be used has a phrase', () => {
    const permissions = inContract
      .ofOperations('x-permission')
      .flatMap((needed) => needed.split(' or '))
      .filter((permission) => permission.includes(':'))
      .map((permission) => permission.replace(':', '_'))
    expect(Object.keys(texts.action).sort()).toEqual(
      [...new Set([...permissions, ...doors, 'change-password'])].sort(),
    )
  })

  it('every record that an address can name has a word', () => {
    for (const path of inContract.paths()) expect(texts.subject).toHaveProperty(noun(path))
  })
})

/** `/school-years/{id}` is of a school-year, as the server writes it down. */
function noun(path: string): string {
  const [, plural = ''] = path.split('/')
  return plural === 'people' ? 'person' : plural.replace(/ies$/, 'y').replace(/s$/, '')
}
