import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const PREFIX = '@statement '

/**
 * The statement behind one page, as the application sends it, with its parameters written in: what a page has to ask
 * by hand would soon be another question. Answers a script for pgbench for each of the targets.
 */
export async function captured(postgres, server, targets, { url, marker, folder }) {
  postgres.sql(`alter system set log_line_prefix = '${PREFIX}'`)
  postgres.sql('alter system set log_min_duration_statement = 0')
  postgres.sql('select pg_reload_conf()')
  await sleep(1000)
  const scripts = []
  for (const [index, target] of targets.entries()) {
    const before = log(postgres).length
    await server.call('GET', url, { token: target.coordinator })
    const script = path.join(folder, `captured-${index}.sql`)
    writeFileSync(script, `${await statement(postgres, before, marker)};\n`)
    scripts.push(script)
  }
  postgres.sql('alter system reset log_min_duration_statement')
  postgres.sql('select pg_reload_conf()')
  return scripts
}

async function statement(postgres, before, marker) {
  const entries = log(postgres).slice(before).split(PREFIX)
  const at = entries.findIndex((entry) => /^LOG: {2}duration: \S+ ms {2}execute/.test(entry) && entry.includes(marker))
  const sql = entries[at]?.replace(/^.*?execute [^:]*: /s, '')
  const detail = entries[at + 1]
  if (!sql || !/^DETAIL: {2}parameters/i.test(detail)) throw new Error(`No statement with "${marker}" was logged`)
  const values = new Map(
    [...detail.matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)].map(([, number, value]) => [number, literal(value)]),
  )
  return sql.replaceAll(/\$(\d+)/g, (_, number) => values.get(number)).trim()
}

/** pgbench takes a colon for the beginning of a variable. */
function literal(value) {
  return value.includes(':') ? `U&${value.replaceAll('\\', '\\\\').replaceAll(':', '\\003a')}` : value
}

function log(postgres) {
  return readFileSync(path.join(postgres.data, 'log'), 'utf8')
}
