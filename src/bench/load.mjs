import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { captured } from './capture.mjs'

const HERE = import.meta.dirname
/** Of a core, beside one caller: what the compiler of a warm server takes. */
const COMPILED = 0.1
/** By how much of its cost a request has to get cheaper, or the warming up is over. */
const GAINED = 0.1
/** How often to go round at most until then. */
const TURNS = 12
/** How often pgbench and HTTP take turns at one measure in a round: the machine's speed drifts within a minute. */
const SLICES = 3

/** What is measured, over HTTP by wrk and as SQL by pgbench, on the same rows. */
export async function loads({ folder, postgres, server, targets, connections, seconds }) {
  const scripts = path.join(folder, 'scripts')
  mkdirSync(scripts, { recursive: true })
  // Few: each connection of pgbench plans each script, which for this statement takes longer than to run it.
  const some = targets.slice(0, 5)
  const today = await captured(postgres, server, some, { url: '/today', marker: 'here as', folder: scripts })
  let used = 0

  /** One script for each district, with its ids written in, so that no look-up is measured. */
  function pgbenchScripts(measure) {
    if (measure === 'today') return today
    const sql = readFileSync(path.join(HERE, 'sql', `${measure}.sql`), 'utf8')
    return targets.map((target, index) => {
      const file = path.join(scripts, `${measure}-${index}.sql`)
      writeFileSync(
        file,
        sql.replaceAll(/\{(\w+)\}/g, (_, name) => target[name]),
      )
      return file
    })
  }

  /** The lines that a script of wrk walks in turn: a token and what to ask for with it. */
  function wrkLines(measure) {
    const line = {
      list: ({ coordinator }) => [coordinator],
      today: ({ coordinator }) => [coordinator],
      insert: ({ recorder, advocate }) => [recorder, advocate],
      detail: ({ recorder, session }) => [recorder, session],
    }[measure]
    const file = path.join(scripts, `${measure}.txt`)
    writeFileSync(file, targets.map((target) => line(target).join(' ')).join('\n'))
    return file
  }

  /** The sessions that the inserts have made: their notes open in their district. */
  function recorded() {
    for (const target of targets) {
      target.session = postgres.sql(`
        select s.id from peer_session s
          join peer_session_text t on t.district_id = s.district_id and t.subject_id = s.id
         where s.district_id = '${target.district}' and s.advocate_id = '${target.advocate}'
         order by s.session_number desc limit 1`)
    }
  }

  /** Requests a second, half of them and all but a hundredth within so many ms, and Java's ms of the processor for each. */
  function http(measure, callers = connections, lasting = seconds) {
    if (measure === 'detail') recorded()
    const before = server.processor()
    const output = execFileSync(
      'wrk',
      ['-t1', `-c${callers}`, `-d${lasting}s`, '--latency', '-s', path.join(HERE, 'load', `${measure}.lua`)].concat([
        `http://127.0.0.1:${server.port}`,
        '--',
        wrkLines(measure),
        String(used),
      ]),
      { encoding: 'utf8' },
    )
    const refused = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1]
    if (refused) throw new Error(`${refused} requests of "${measure}" were refused:\n${output}`)
    const requests = Number(/(\d+) requests in/.exec(output)[1])
    // A minute of each advocate for each turn, and for those that were on their way at the end.
    if (measure === 'insert') used += Math.ceil(requests / targets.length) + callers
    const after = server.processor()
    return {
      java: ((after.all - before.all) * 1000) / requests,
      compiler: ((after.compiler - before.compiler) * 1000) / requests,
      perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)[1]),
      p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(output)[1]),
      p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(output)[1]),
    }
  }

  /** The share of a core that the compiler takes beside one caller. */
  function compiling(measure) {
    const { compiler, perSecond } = http(measure, 1)
    return (compiler * perSecond) / 1000
  }

  function pgbench(measure, lasting) {
    if (measure === 'detail') recorded()
    return postgres.pgbench(pgbenchScripts(measure), { clients: connections, seconds: lasting })
  }

  return {
    /** The seconds of pgbench and those of HTTP, in turn: of each the mean of its slices. */
    inTurn(measure) {
      const lasting = Math.ceil(seconds / SLICES)
      const slices = Array.from({ length: SLICES }, () => ({
        pgbench: pgbench(measure, lasting),
        ...http(measure, connections, lasting),
      }))
      const mean = (of) => slices.reduce((sum, slice) => sum + slice[of], 0) / SLICES
      return { pgbench: mean('pgbench'), perSecond: mean('perSecond'), java: mean('java'), compiler: mean('compiler') }
    },

    /**
     * Uncounted: the first requests make the connections prepare their statements and the JVM compile. One caller at a
     * time leaves the compiler a core, until it has hardly anything left to do. Beside sixteen callers it would not be
     * done in minutes, and half-compiled code would be measured. Then as many callers as are counted, until no request
     * costs Java a tenth less than in the best turn before.
     *
     * @param signIn before each turn: a token lives for ten minutes
     */
    async warmUp(measures, signIn) {
      const goRound = async (what, measured) => {
        await signIn()
        const values = measures.map(measured)
        console.log(`Warming up; ${what}`, ...values.map((value) => value.toFixed(2)))
        return values
      }
      for (let turn = 1; turn <= TURNS; turn++) {
        const shares = await goRound('of a core the compiler took', compiling)
        if (Math.max(...shares) < COMPILED) break
      }
      let least = measures.map(() => Number.POSITIVE_INFINITY)
      for (let turn = 1; turn <= TURNS; turn++) {
        const costs = await goRound('ms of Java a request', (measure) => http(measure).java)
        if (costs.every((cost, index) => cost > least[index] * (1 - GAINED))) break
        least = least.map((cost, index) => Math.min(cost, costs[index]))
      }
    },

    http,
  }
}

function milliseconds(text) {
  const [, number, unit] = /^([\d.]+)(us|ms|s)$/.exec(text)
  return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit]
}
