import { given } from '@/testing/given'

export const text = (en: string) => ({ en, es: en })

const kinds = {
  referralKinds: [],
  concernKinds: [
    {
      code: 'HARM_TO_SELF',
      name: text('Harm to self'),
      referralKind: 'SAFETY',
      safety: true,
      minimumUrgency: 'SAFETY',
    },
    {
      code: 'SCHOOL_WORK',
      name: text('School work'),
      referralKind: 'LEARNING',
      safety: false,
      minimumUrgency: 'ROUTINE',
    },
  ],
}

export const directory = {
  programId: 'g1',
  version: 0,
  roles: [
    {
      kind: 'SAFETY',
      receiverId: 'okafor',
      receiverName: 'Mr Okafor',
      deputyId: 'lind',
      deputyName: 'Ms Lindqvist',
    },
    { kind: 'LEARNING', receiverId: 'lind', receiverName: 'Ms Lindqvist' },
  ],
  unavailable: [],
}

/** Referral 42, a safety concern that nobody has yet, as its sender sees it. */
export const red42 = {
  id: 'r1',
  version: 4,
  number: 42,
  schoolId: 's1',
  programId: 'g1',
  referralKind: 'SAFETY',
  concernKind: 'HARM_TO_SELF',
  urgency: 'SAFETY',
  status: 'SENT',
  red: true,
  sentAt: '2026-10-14T17:00:00Z',
  waitingSince: '2026-10-14T17:00:00Z',
  seenAs: 'SENDER_ADVOCATE',
  words: 'She said she wants to hurt herself.',
  sender: { id: 'p1', name: 'Maya Torres' },
  receiver: { id: 'okafor', name: 'Mr Okafor' },
  allowed: ['ACKNOWLEDGED', 'REVOKED'],
}

/** The program, its directory and the kinds of concern. */
export const reference = [
  given.get(
    '/programs',
    given.page({ id: 'g1', name: 'Peer support', schoolId: 's1', schoolName: 'Cedar', status: 'ACTIVE' }),
  ),
  given.get('/programs/g1', {
    id: 'g1',
    schoolId: 's1',
    emergencyText: text('Call 911. Stay with the person.'),
  }),
  given.get('/programs/g1/referral-directory', directory),
  given.get('/reference/concern-kinds', kinds),
]

/** A peer advocate signed in. */
export const advocate = [
  ...given.signedIn({
    personId: 'p1',
    memberships: [{ role: 'PEER_ADVOCATE', schoolId: 's1' }],
    permissions: ['referral:read', 'referral:create'],
  }),
  ...reference,
]

/** The adult who is asked, with referral 42 as it is by now. */
export const receiver = (
  it: object,
  permissions = ['referral:read', 'referral:create', 'referral:handle', 'referral:decide'],
) => [
  ...given.signedIn({
    personId: 'okafor',
    memberships: [{ role: 'COUNSELLOR', schoolId: 's1' }],
    permissions,
  }),
  ...reference,
  given.get('/referrals/r1', { ...red42, seenAs: 'RECIPIENT', ...it }),
]
