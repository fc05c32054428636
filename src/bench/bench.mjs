// The benchmark of src/bench/README.md: everything over HTTP beside the same work by pgbench, in turn, on one machine.
//   node src/bench/bench.mjs [--sessions 1000000] [--districts 200] [--rounds 3] [--seconds 15]
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fill } from './dataset.mjs'
import { loads } from './load.mjs'
import { Postgres } from './postgres.mjs'
import { report } from './report.mjs'
import { Server } from './server.mjs'
import { people, signIn } from './targets.mjs'

// Details are read of what was inserted before.
const MEASURES = ['list', 'insert', 'detail', 'today']

const { values: options } = parseArgs({
  options: {
    sessions: { type: 'string', default: '1000000' },
    districts: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '15' },
    connections: { type: 'string', default: '16' },
    heap: { type: 'string', default: '64m' },
  },
})
const size = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, Number.parseInt(value)]))
const folder = mkdtempSync(path.join(tmpdir(), 'handrail-bench-'))
const results = []
const note = (measure, value) => {
  results.push({ measure, value })
  console.log(`${measure}\t${typeof value === 'number' ? value.toFixed(2) : value}`)
}

const postgres = await Postgres.start(path.join(folder, 'data'))
const server = new Server(postgres, path.join(folder, 'home'), options.heap)
try {
  await server.start({ demo: true })
  console.log('Filling: every district is a copy of the demo.')
  await fill(postgres, size)
  // A school's server has not just made up a district: what only that needs is not counted as its memory.
  await server.stop()
  await server.start()
  const targets = people(postgres, 60)
  await signIn(server, targets)
  const load = await loads({ folder, postgres, server, targets, ...size })
  await load.warmUp(MEASURES, () => signIn(server, targets))

  for (let round = 1; round <= size.rounds; round++) {
    console.log(`Round ${round} of ${size.rounds}`)
    // As autovacuum would have by then: without it, each list would look up every row that the last inserts have touched.
    postgres.sql('vacuum (analyze)')
    // A token lives for ten minutes; a round must not outlast it.
    await signIn(server, targets)
    for (const measure of MEASURES) {
      const { pgbench, perSecond, java, compiler } = load.inTurn(measure)
      note(`${measure} pgbench`, pgbench)
      note(`${measure} http`, perSecond)
      note(`${measure} http, ms of Java a request`, java)
      note(`${measure} http, ms of the compiler a request`, compiler)
    }
    await signIn(server, targets)
    for (const measure of ['list', 'detail']) {
      postgres.rowSecurity(false)
      note(`${measure} http without RLS`, load.http(measure).perSecond)
      postgres.rowSecurity(true)
      note(`${measure} http with RLS`, load.http(measure).perSecond)
    }
    const crowd = load.http('list', 64)
    note('list p50 at 64, ms', crowd.p50)
    note('list p99 at 64, ms', crowd.p99)
  }
  note('memory after load, MiB', server.memory())
  await server.stop()
  await server.recordCache()
  for (let round = 1; round <= size.rounds; round++) {
    note('start plain, s', await server.timeToFirstRow())
    note('start AOT, s', await server.timeToFirstRow({ cache: 'use' }))
  }
} finally {
  await server.stop()
  postgres.stop()
}
console.log(report(results))
