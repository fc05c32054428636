// Writes each asset a second time, as small as Brotli makes it; the server sends that to who takes it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const ASSETS = 'dist/assets'

for (const name of readdirSync(ASSETS).filter((name) => /\.(js|css)$/.test(name))) {
  const file = `${ASSETS}/${name}`
  const original = readFileSync(file)
  const small = brotliCompressSync(original)
  if (small.length < original.length) writeFileSync(`${file}.br`, small)
}
