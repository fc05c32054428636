import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const MODULE = /^\0virtual:nav-texts\/(\w+)$/

/** The navigation's words of every feature, and no others: the rest of a feature's words comes with its pages. */
export function navTexts(): Plugin {
  return {
    name: 'nav-texts',
    resolveId: (id) => (id.startsWith('virtual:nav-texts/') ? `\0${id}` : undefined),
    load(id) {
      const [, locale] = MODULE.exec(id) ?? []
      if (!locale) return undefined
      const words: Record<string, string> = {}
      for (const feature of readdirSync('src/features')) {
        const nav = `src/features/${feature}/nav.ts`
        if (!existsSync(nav)) continue
        this.addWatchFile(resolve(nav))
        for (const [, namespace, key = ''] of readFileSync(nav, 'utf8').matchAll(
          /label: '(\w+):([\w.]+)'/g,
        )) {
          const file = `src/features/${namespace}/${locale}.json`
          this.addWatchFile(resolve(file))
          words[`${namespace}:${key}`] = wordAt(JSON.parse(readFileSync(file, 'utf8')), key)
        }
      }
      return `export const navTexts = ${JSON.stringify(words)}`
    },
  }
}

function wordAt(texts: unknown, key: string): string {
  const word = key
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null
          ? Object.entries(part).find(([own]) => own === name)?.[1]
          : undefined,
      texts,
    )
  if (typeof word !== 'string') throw new Error(`The navigation has no word for ${key}`)
  return word
}
