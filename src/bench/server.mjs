import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './postgres.mjs'

const APP = path.resolve('target/quarkus-app')
const PASSWORD = 'four-unrelated-words-for-the-bench'
/** Of Linux's accounts of processor time, in a second. */
const TICKS = 100

/** The packaged application as a school would run it, on the benchmark's database. */
export class Server {
  #process

  constructor(postgres, home, heap) {
    this.postgres = postgres
    this.home = home
    this.heap = heap
    this.password = PASSWORD
    // Found once: to look for it takes a second, which would be counted as the server's start.
    this.java = java()
    mkdirSync(home, { recursive: true })
  }

  /** @param {{ demo?: boolean, cache?: 'record' | 'use' }} options what to do with a cache of loaded and linked classes */
  async start({ demo = false, cache } = {}) {
    this.port ??= await freePort()
    const log = openSync(path.join(this.home, 'server.log'), 'a')
    const file = path.join(this.home, 'handrail.aot')
    const flags = [
      `-Xmx${this.heap}`,
      '-XX:+UseSerialGC',
      '-XX:NewRatio=3',
      '-XX:SurvivorRatio=4',
      '-XX:+UseCompactObjectHeaders',
      '-XX:ReservedCodeCacheSize=48m',
      '-XX:SweeperThreshold=3',
      '-XX:NmethodSweepActivity=1',
      '-XX:SoftRefLRUPolicyMSPerMB=50',
      '-XX:TrimNativeHeapInterval=10000',
      '-XX:ThreadPriorityPolicy=1',
      '-XX:CompilerThreadPriority=5',
      ...(cache === 'record' ? ['-XX:TieredStopAtLevel=1', `-XX:AOTCacheOutput=${file}`] : []),
      ...(cache === 'use' ? [`-XX:AOTCache=${file}`] : []),
      '-Dio.netty.allocator.smallCacheSize=16',
      '-Dio.netty.allocator.normalCacheSize=4',
      `-Dquarkus.http.host=127.0.0.1`,
      `-Dquarkus.http.port=${this.port}`,
      `-Dhandrail.demo.password=${PASSWORD}`,
    ]
    const application = ['-jar', path.join(APP, 'quarkus-run.jar'), ...(demo ? ['--demo'] : [])]
    this.#process = spawn(this.java, [...flags, ...application], {
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        MALLOC_ARENA_MAX: '1',
        MALLOC_MMAP_THRESHOLD_: '32000',
        HANDRAIL_HOME: this.home,
        HANDRAIL_DATABASE_URL: `jdbc:postgresql://127.0.0.1:${this.postgres.port}/handrail`,
        HANDRAIL_DATABASE_USER: 'handrail_owner',
        HANDRAIL_DATABASE_PASSWORD: 'trusted',
      },
    })
    await this.#ready()
  }

  async stop() {
    if (!this.#process) return
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once('exit', resolve))
      this.#process.kill()
      await ended
    }
    this.#process = undefined
  }

  /** One start and stop, as the image's build does it (src/docs/decisions/0006-aot-cache.md). */
  async recordCache() {
    await this.start({ cache: 'record' })
    await this.stop()
  }

  /** P12: from the start of the process to the first answer that came from the database, in seconds. */
  async timeToFirstRow({ cache } = {}) {
    const from = performance.now()
    await this.start({ cache })
    const seconds = (performance.now() - from) / 1000
    await this.stop()
    return seconds
  }

  /** P13: the process's own share of memory, in MiB. */
  memory() {
    const rollup = readFileSync(`/proc/${this.#process.pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)[1]) / 1024
  }

  /** What the process has taken of the processor since its start, and the compiler's threads of that, in seconds. */
  processor() {
    const process = `/proc/${this.#process.pid}`
    let compiler = 0
    for (const task of readdirSync(`${process}/task`)) {
      const { name, seconds } = processorTime(`${process}/task/${task}`)
      if (name.includes('Compiler')) compiler += seconds
    }
    return { all: processorTime(process).seconds, compiler }
  }

  async call(method, url, { token, body } = {}) {
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1${url}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }

  async #ready() {
    for (let tries = 0; tries < 6000; tries++) {
      if (this.#process.exitCode !== null) throw new Error(`The server ended; see ${this.home}/server.log`)
      try {
        const { ok } = await fetch(`http://127.0.0.1:${this.port}/q/health/ready`)
        if (ok) return
      } catch {
        // It is still starting.
      }
      await sleep(20)
    }
    appendFileSync(path.join(this.home, 'server.log'), 'The benchmark gave up waiting.\n')
    throw new Error(`The server did not get ready; see ${this.home}/server.log`)
  }
}

/** Of a process or one of its threads; nothing of a thread that has ended in the meantime. */
function processorTime(folder) {
  const statistics = readOr('', `${folder}/stat`)
  if (statistics === '') return { name: '', seconds: 0 }
  const [, name, rest] = /\((.*)\) (.*)/.exec(statistics)
  const [user, system] = rest.split(' ').slice(11, 13)
  return { name, seconds: (Number(user) + Number(system)) / TICKS }
}

function readOr(otherwise, file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

/** The JDK that mvnw would take. */
function java() {
  const home = execFileSync('sh', ['-c', '. .mvn/prerequisites.sh && printf %s "$JAVA_HOME"'], { encoding: 'utf8' })
  return path.join(home, 'bin', 'java')
}
