import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type LocaleFiles, namespaces } from './namespaces'

const en = namespaces(
  import.meta.glob<LocaleFiles[string]>('/src/{app,form,ui,ui/reason,features/*}/en.json', {
    eager: true,
    import: 'default',
  }),
)
const es = namespaces(
  import.meta.glob<LocaleFiles[string]>('/src/{app,form,ui,ui/reason,features/*}/es.json', {
    eager: true,
    import: 'default',
  }),
)

describe('the languages', () => {
  it('have the same namespaces', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort())
  })

  it('know the types of every namespace', () => {
    const declared = readFileSync('src/lib/i18n/i18next.d.ts', 'utf8')
    for (const namespace of Object.keys(en)) expect(declared).toContain(`${namespace}: typeof ${namespace}`)
  })

  it('cover every feature folder', () => {
    const features = readdirSync('src/features')
    expect(Object.keys(en)).toEqual(expect.arrayContaining(features))
  })

  describe.each(Object.keys(en))('in %s', (namespace) => {
    const english = flatten(en[namespace] ?? {})
    const spanish = flatten(es[namespace] ?? {})

    it('say the same things', () => {
      expect(stems(spanish)).toEqual(stems(english))
    })

    it('name the same placeholders', () => {
      for (const [key, text] of spanish) {
        const original = english.get(key) ?? english.get(`${stem(key)}_other`) ?? ''
        expect(`${key}: ${placeholders(text)}`).toBe(`${key}: ${placeholders(original)}`)
      }
    })

    it('have every plural of their language', () => {
      for (const key of english.keys())
        if (key.endsWith('_one')) expect(english.has(`${stem(key)}_other`)).toBe(true)
      for (const key of spanish.keys()) {
        if (!key.endsWith('_one')) continue
        expect(spanish.has(`${stem(key)}_many`), `${stem(key)}_many`).toBe(true)
        expect(spanish.has(`${stem(key)}_other`), `${stem(key)}_other`).toBe(true)
      }
    })

    it('leave nothing empty', () => {
      for (const [key, text] of [...english, ...spanish]) expect(text.trim(), key).not.toBe('')
    })
  })
})

function flatten(texts: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object'
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)]],
    ),
  )
}

function stem(key: string): string {
  return key.replace(/_(one|many|other)$/, '')
}

function stems(texts: Map<string, string>): string[] {
  return [...new Set([...texts.keys()].map(stem))].sort()
}

function placeholders(text: string): string {
  return [...text.matchAll(/{{\w+}}/g)]
    .map(([placeholder]) => placeholder)
    .sort()
    .join(' ')
}
