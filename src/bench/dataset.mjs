import path from 'node:path'

/**
 * The demo district and copies of it, row by row: every key carries the district, so ids can stay. Confidential texts
 * are left behind, since a text opens only in its own district; the benchmark writes its own.
 */
export async function fill(postgres, { districts, sessions }) {
  const file = path.join(import.meta.dirname, 'sql', 'fill.sql')
  postgres.psql(['-v', `copies=${districts - 1}`, '-v', `per_district=${Math.ceil(sessions / districts)}`, '-f', file])
}
