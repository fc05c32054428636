import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

const LOCAL = '127.0.0.1'

/** A PostgreSQL of the benchmark's own, durable as in production, on loopback. */
export class Postgres {
  constructor(data, port) {
    this.data = data
    this.port = port
  }

  static async start(data) {
    const postgres = new Postgres(data, await freePort())
    mkdirSync(data, { recursive: true })
    if (isRoot()) {
      const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])))
      // mkdtemp's folder too, or the server can't walk into its data.
      for (const folder of [path.dirname(data), data]) chownSync(folder, uid, gid)
    }
    postgres.#run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-instructions')
    appendFileSync(
      path.join(data, 'postgresql.conf'),
      [
        `port = ${postgres.port}`,
        `listen_addresses = '${LOCAL}'`,
        "unix_socket_directories = ''",
        'max_connections = 150',
        'shared_buffers = 2GB',
        'max_wal_size = 8GB',
        'checkpoint_timeout = 30min',
        'random_page_cost = 1.1',
        '',
      ].join('\n'),
    )
    postgres.#run('pg_ctl', '-D', data, '-w', '-l', path.join(data, 'log'), 'start')
    postgres.sql('create role handrail_owner login createrole', 'postgres')
    postgres.sql('create database handrail owner handrail_owner', 'postgres')
    return postgres
  }

  stop() {
    this.#run('pg_ctl', '-D', this.data, '-m', 'fast', '-w', 'stop')
  }

  /** As the superuser, whom row-level security does not bind. */
  sql(statement, database = 'handrail') {
    return this.psql(['-c', statement], database)
  }

  psql(args, database = 'handrail') {
    const connection = ['-h', LOCAL, '-p', String(this.port), '-U', 'postgres', '-d', database]
    const options = ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1']
    return execFileSync(binary('psql'), [...connection, ...options, ...args], { encoding: 'utf8' }).trim()
  }

  /**
   * Transactions a second of these scripts, as the superuser with prepared statements. The second before is not counted:
   * in it each connection plans each script.
   */
  pgbench(scripts, { clients, seconds }) {
    const lasting = ['-T', seconds + 1, '-P', 1]
    const { stdout, stderr, status } = spawnSync(
      binary('pgbench'),
      ['-h', LOCAL, '-p', this.port, '-U', 'postgres', '-n', '-M', 'prepared', '-c', clients, '-j', 1, ...lasting]
        .concat(scripts.flatMap((script) => ['-f', script]))
        .concat('handrail')
        .map(String),
      { encoding: 'utf8', maxBuffer: 64 << 20 },
    )
    const number = (pattern, output) => Number(pattern.exec(output)?.[1])
    const all = number(/actually processed: (\d+)/, stdout)
    const allSeconds = all / number(/tps = ([\d.]+)/, stdout)
    const planning = number(/^progress: ([\d.]+) s/m, stderr)
    const whilePlanning = planning * number(/^progress: [\d.]+ s, ([\d.]+) tps/m, stderr)
    const perSecond = (all - whilePlanning) / (allSeconds - planning)
    if (status !== 0 || Number.isNaN(perSecond)) throw new Error(`pgbench ended with ${status}: ${stderr}`)
    return perSecond
  }

  /** P6: the same requests with the second lock of the tenancy open. Hibernate's own condition stays. */
  rowSecurity(on) {
    const word = on ? 'enable' : 'disable'
    // One table at a time: with all locks held until the end, a late request and this wait for each other.
    this.sql(`do $$ declare t text; begin
      for t in select distinct tablename from pg_policies where policyname = 'district' loop
        execute format('alter table %I ${word} row level security', t);
        commit;
      end loop; end $$`)
  }

  #run(program, ...args) {
    const asPostgres = isRoot() ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : []
    const [command, ...rest] = [...asPostgres, binary(program), ...args]
    // pg_ctl's child keeps the output open, so it must not be a pipe.
    execFileSync(command, rest, { stdio: 'ignore', cwd: '/' })
  }
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, LOCAL, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Debian keeps the server's programs out of the path; elsewhere they are in it. */
function binary(name) {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => path.join(root, version, 'bin', name)).find(existsSync) ?? name
}

function isRoot() {
  return process.getuid?.() === 0
}
