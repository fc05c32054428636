import { given } from '@/testing/given'

export const text = (en: string) => ({ en, es: en })
const levels = ['PREPARING', 'STARTING', 'APPLYING', 'REFINING'] as const
const names = ['Preparing', 'Starting', 'Applying', 'Refining']

/** A guide of three milestones, two of them bare. */
export const guide = {
  component: 'SELF_CARE',
  edition: 1,
  translation: 'OURS',
  introduction: [text('Staff asked for a guide.')],
  closing: text('Take care.'),
  levels: levels.map((level, place) => ({
    level,
    name: text(names[place] ?? ''),
    description: text(`About ${names[place]}`),
  })),
  milestones: [
    {
      id: 'm1',
      track: 'LEADERSHIP',
      number: 1,
      text: text('Develop goals.'),
      actions: [
        {
          id: 'x1',
          level: 'PREPARING',
          code: 'a',
          text: text('Set a priority.'),
          original: 'Set a prority.',
        },
        { id: 'x2', level: 'STARTING', text: text('Begin a course.') },
      ],
    },
    { id: 'm2', track: 'LEADERSHIP', number: 2, text: text('Train staff.'), actions: [] },
    { id: 'm3', track: 'STAFF', number: 1, text: text('Understand fatigue.'), actions: [] },
  ],
}

/** An open cycle of the school, as its leader sees it. */
export const cycle = {
  id: 'c1',
  version: 3,
  scope: 'SCHOOL',
  schoolId: 's1',
  schoolName: 'Cedar Ridge High',
  component: 'SELF_CARE',
  edition: 1,
  track: 'LEADERSHIP',
  name: 'Fall 2026',
  facilitator: { id: 'p1', name: 'Patricia Nguyen' },
  raters: [{ id: 'p9', name: 'Amina Farah' }],
  status: 'OPEN',
  startedAt: '2026-10-01T17:00:00Z',
  previousId: 'c0',
  celebrations: [
    {
      id: 'b1',
      milestoneId: 'm1',
      words: 'Every meeting opens with it.',
      authorId: 'p9',
      authorName: 'Amina Farah',
      writtenAt: '2026-10-05T17:00:00Z',
    },
  ],
  part: 'LEADS',
}
/** The same in a list. */
export const cycleRow = {
  ...cycle,
  facilitatorName: 'Patricia Nguyen',
  rated: 12,
  actions: 48,
  updatedAt: '2026-10-05T17:00:00Z',
}

export const map = {
  cycleId: 'c1',
  previousId: 'c0',
  milestones: [
    {
      milestoneId: 'm1',
      number: 1,
      reached: 'PREPARING',
      change: 1,
      levels: levels.map((level, place) => ({
        level,
        done: place === 0 ? 3 : 0,
        notApplicable: place === 0 ? 1 : 0,
        inProgress: place === 1 ? 2 : 0,
        notYet: 0,
        total: 4,
        previousDone: 1,
      })),
    },
  ],
}

/** An answer that is still open. */
export const blank = { version: 0, previousState: 'NOT_YET' }

const answers = [
  { ...blank, actionId: 'x1', version: 1, state: 'DONE', evidence: 'In the plan', raterName: 'Amina Farah' },
  { ...blank, actionId: 'x2' },
]

/** A leader signed in, with a cycle, its answers and its map. */
export const leader = (change: object = {}) => [
  ...given.signedIn({
    personId: 'p1',
    permissions: [
      'milestone:read',
      'milestone:rate',
      'milestone:facilitate',
      'next-step:read',
      'next-step:write',
    ],
  }),
  given.get('/milestone-rubrics/SELF_CARE', guide),
  given.get('/milestone-rubrics/SELF_CARE/editions/1', guide),
  given.get('/milestone-cycles/c1', { ...cycle, ...change }),
  given.get('/milestone-cycles/c1/heat-map', map),
  given.get('/milestone-cycles/c1/ratings', answers),
  given.get('/next-steps', given.page()),
]
