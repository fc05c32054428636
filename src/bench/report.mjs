const RATIOS = [
  ['P1 list of 50', 'list http', 'list pgbench', '≥ 0.30'],
  ['P3 detail', 'detail http', 'detail pgbench', '≥ 0.25'],
  ['P4 insert', 'insert http', 'insert pgbench', '≥ 0.20'],
  ['P5 Today', 'today http', 'today pgbench', '≥ 0.70'],
  ['P6 RLS on/off, list', 'list http with RLS', 'list http without RLS', '≥ 0.75'],
  ['P6 RLS on/off, detail', 'detail http with RLS', 'detail http without RLS', '≥ 0.75'],
  ['P11 p99/p50 at 64', 'list p99 at 64, ms', 'list p50 at 64, ms', '≤ 4'],
  ['P12 start AOT/plain', 'start AOT, s', 'start plain, s', '≤ 0.4'],
]

/**
 * Medians of the rounds, and the medians of each round's ratio: the machine's speed drifts, a pair's less so. To the third
 * place, memory to the first, so that none is rounded up to its bar.
 */
export function report(results) {
  const of = (measure) => results.filter((result) => result.measure === measure).map(({ value }) => value)
  const measures = [...new Set(results.map(({ measure }) => measure))]
  const medians = measures.map((measure) => `| ${measure} | ${median(of(measure)).toFixed(2)} |`)
  const ratios = RATIOS.filter(([, a, b]) => of(a).length && of(b).length).map(([name, a, b, bar]) => {
    const pairs = of(a).map((value, round) => value / of(b)[round])
    return `| ${name} | ${median(pairs).toFixed(3)} | ${bar} |`
  })
  const memory = median(of('memory after load, MiB')).toFixed(1)
  return [
    '',
    '| measure | ratio, median of rounds | bar |',
    '|---|--:|--:|',
    ...ratios,
    `| P13 memory after load | ${memory} MiB | ≤ 300 MiB |`,
    '',
    '| figure (per second where nothing else is said) | median |',
    '|---|--:|',
    ...medians,
  ].join('\n')
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
