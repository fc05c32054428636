import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { captured } from './capture.mjs'

const HERE = import.meta.dirname

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

  return {
    pgbench(measure) {
      if (measure === 'detail') recorded()
      return postgres.pgbench(pgbenchScripts(measure), { clients: connections, seconds })
    },

    /** Uncounted: the first requests make the JVM compile and the connections prepare their statements. */
    warmUp(measures) {
      for (const measure of measures) {
        for (const connections of [1, 4, 16]) this.http(measure, { connections })
      }
    },

    http(measure, { connections: asked = connections } = {}) {
      if (measure === 'detail') recorded()
      // Far more minutes than one run of inserts takes for each of the advocates.
      if (measure === 'insert') used += 1000
      const output = execFileSync(
        'wrk',
        ['-t1', `-c${asked}`, `-d${seconds}s`, '--latency', '-s', path.join(HERE, 'load', `${measure}.lua`)].concat([
          `http://127.0.0.1:${server.port}`,
          '--',
          wrkLines(measure),
          String(used),
        ]),
        { encoding: 'utf8' },
      )
      const refused = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1]
      if (refused) throw new Error(`${refused} requests of "${measure}" were refused:\n${output}`)
      return {
        perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)[1]),
        p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(output)[1]),
        p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(output)[1]),
      }
    },
  }
}

function milliseconds(text) {
  const [, number, unit] = /^([\d.]+)(us|ms|s)$/.exec(text)
  return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit]
}
