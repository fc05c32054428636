import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const layers = ['lib', 'api', 'ui', 'form', 'features', 'app']
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|^testing\/|routeTree/.test(file))

const imports = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:from|import\()\s*'([.@][^']*)'/g)]
    .map(([, to = '']) => (to.startsWith('@/') ? to.slice(2) : normalize(join(dirname(file), to))))
    .filter((to) => layers.includes(layerOf(to)))
    .map((to) => ({ file, to })),
)

describe('the source', () => {
  it('points one way: lib, api, ui, form, features, app', () => {
    const wrong = imports.filter(
      ({ file, to }) =>
        layers.includes(layerOf(file)) && layers.indexOf(layerOf(to)) > layers.indexOf(layerOf(file)),
    )
    expect(wrong).toEqual([])
  })

  it('keeps features apart', () => {
    const wrong = imports.filter(
      ({ file, to }) =>
        layerOf(file) === 'features' && layerOf(to) === 'features' && featureOf(file) !== featureOf(to),
    )
    expect(wrong).toEqual([])
  })

  it('keeps router, queries and domain out of the building blocks', () => {
    const wrong = files
      .filter((file) => layerOf(file) === 'ui')
      .filter((file) => /@tanstack|@\/api\/(?!problems')/.test(readFileSync(`src/${file}`, 'utf8')))
    expect(wrong).toEqual([])
  })

  it('has pages of at most 130 lines and forms of at most 100', () => {
    const tooLong = files
      .map((file) => ({ file, lines: readFileSync(`src/${file}`, 'utf8').split('\n').length }))
      .filter(({ file, lines }) => (file.endsWith('Form.tsx') ? lines > 101 : lines > 131))
      .filter(({ file }) => file.endsWith('.tsx'))
    expect(tooLong).toEqual([])
  })
})

function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function featureOf(path: string): string {
  return path.split('/')[1] ?? ''
}
