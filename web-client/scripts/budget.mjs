// Fails the build when the JavaScript between the sign-in page and the first list outgrows its budget (P15).
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const BUDGET = 200_000
const JOURNEY = [
  'src/lib/i18n/en.ts',
  'src/features/organization/en.json',
  'src/app/routes/_door/sign-in.tsx?tsr-split=component---loader',
  'src/app/routes/_app/index.tsx?tsr-split=component---loader',
  'src/app/todayLinks.ts',
  'src/features/today/TodayRow.tsx',
  'src/app/routes/_app/schools/index.tsx?tsr-split=component---loader',
]

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const page = readFileSync('dist/index.html', 'utf8')
const files = new Set([...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file))

for (const entry of JOURNEY) {
  if (!(entry in manifest)) {
    console.error(`Byte budget: "${entry}" is not in the build. Correct JOURNEY in scripts/budget.mjs.`)
    process.exit(1)
  }
  collect(entry)
}

const sizes = [...files]
  .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(`dist/${file}`)).length }))
  .sort((a, b) => b.bytes - a.bytes)
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)

for (const { file, bytes } of sizes.slice(0, 8)) console.log(`${kilobytes(bytes)}  ${file}`)
console.log(`${kilobytes(total)}  first load, sign-in to first list (budget ${kilobytes(BUDGET).trim()})`)
if (total > BUDGET) {
  console.error('Byte budget exceeded. Import less, or split what the first list does not need.')
  process.exit(1)
}

function collect(key) {
  const chunk = manifest[key]
  if (files.has(chunk.file)) return
  if (chunk.file.endsWith('.js')) files.add(chunk.file)
  for (const imported of chunk.imports ?? []) collect(imported)
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
