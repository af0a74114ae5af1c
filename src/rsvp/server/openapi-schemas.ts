/** The shapes of bodies, for the interface description. JSON Schema 2020-12. */

const text = (maxLength: number, description?: string): object => ({
  type: 'string',
  maxLength,
  ...(description === undefined ? {} : { description }),
});
const instant = { type: 'string', format: 'date-time' };
const count = { type: 'integer', minimum: 0 };
const hex = { type: 'string', pattern: '^[0-9a-f]*$', maxLength: 256 };
const answer = { enum: ['going', 'maybe', 'declined'] };

const said = {
  name: text(80, 'No control or direction characters; no link.'),
  handle: text(120),
  showName: { type: 'boolean', description: 'Others may see the name. Off unless chosen.' },
  note: text(1000, 'To the host only.'),
  firstTime: { type: 'boolean' },
  topics: text(500),
  accessNeeds: text(1000, 'To the host only; not kept unless the host asks; deleted the day after.'),
  warmUp: text(1000, 'Not kept unless the host asks a question.'),
};

export const schemas: Readonly<Record<string, object>> = {
  Tally: {
    type: 'object',
    required: ['eventId', 'occurrence', 'state', 'closes', 'startsAt', 'endsAt', 'guests', 'waitingList'],
    additionalProperties: false,
    properties: {
      eventId: { type: 'string' },
      occurrence: {
        type: 'string',
        description: 'Local date of the original start; empty for an event that happens once.',
      },
      state: { enum: ['open', 'full', 'not-yet-open', 'closed', 'cancelled'] },
      opens: instant,
      closes: instant,
      startsAt: instant,
      endsAt: instant,
      guests: { ...count, description: 'People that one person may bring.' },
      waitingList: { type: 'boolean' },
      going: {
        ...count,
        description: 'Heads with a place, guests included. Absent where the host shows no numbers.',
      },
      maybe: { ...count, description: 'Replies.' },
      waiting: { ...count, description: 'Heads.' },
      capacity: count,
      left: count,
      names: { type: 'array', items: { type: 'string' }, maxItems: 50 },
    },
  },
  ReplyInput: {
    type: 'object',
    required: ['revision', 'answer'],
    properties: {
      revision: {
        type: 'integer',
        minimum: 1,
        maximum: 2_147_483_647,
        description:
          'Raised by the client with each change. The same one with the same body is the same request.',
      },
      answer,
      guests: { type: 'integer', minimum: 0, maximum: 1000, default: 0 },
      ...said,
      proof: {
        $ref: '#/components/schemas/Proof',
        description: 'After `proof-needed`, with the same id. Ignored where none is asked for.',
      },
    },
  },
  Reply: {
    type: 'object',
    required: [
      'id',
      'eventId',
      'occurrence',
      'answer',
      'guests',
      'place',
      'revision',
      'showName',
      'updatedAt',
    ],
    additionalProperties: false,
    properties: {
      id: { type: 'string' },
      eventId: { type: 'string' },
      occurrence: { type: 'string' },
      answer,
      guests: count,
      place: { enum: ['held', 'waiting', 'none'] },
      position: { type: 'integer', minimum: 1, description: 'In the waiting list.' },
      revision: { type: 'integer' },
      ...said,
      nameHidden: { type: 'boolean', description: 'The host has hidden the name.' },
      updatedAt: instant,
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'code'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string', description: 'Stable.' },
      detail: { type: 'string' },
      field: { type: 'string', description: 'The field at fault.' },
      reply: { $ref: '#/components/schemas/Reply', description: 'The reply as it stands.' },
      challenge: { $ref: '#/components/schemas/Challenge', description: 'For `proof-needed`.' },
    },
  },
  Challenge: {
    type: 'object',
    description: 'Work in the form of ALTCHA’s proof of work, version 2; any library for that solves it.',
    required: ['parameters', 'signature'],
    additionalProperties: false,
    properties: {
      parameters: {
        type: 'object',
        required: ['algorithm', 'nonce', 'salt', 'cost', 'keyLength', 'keyPrefix', 'keySignature', 'data'],
        additionalProperties: false,
        properties: {
          algorithm: { type: 'string', description: 'PBKDF2/SHA-256' },
          nonce: hex,
          salt: hex,
          cost: { type: 'integer', minimum: 1, description: 'Rounds of one try.' },
          keyLength: { type: 'integer', minimum: 1, description: 'Bytes.' },
          keyPrefix: { ...hex, description: 'How the key must begin.' },
          keySignature: hex,
          data: {
            type: 'object',
            description: 'The reply that it is for, and until when; milliseconds since 1970.',
            required: ['event', 'occurrence', 'reply', 'until'],
            additionalProperties: false,
            properties: {
              event: { type: 'string' },
              occurrence: { type: 'string' },
              reply: { type: 'string' },
              until: { type: 'integer' },
            },
          },
        },
      },
      signature: hex,
    },
  },
  Proof: {
    type: 'object',
    required: ['challenge', 'solution'],
    properties: {
      challenge: { $ref: '#/components/schemas/Challenge', description: 'As it came.' },
      solution: {
        type: 'object',
        required: ['counter', 'derivedKey'],
        properties: { counter: { ...count, maximum: 4_294_967_295 }, derivedKey: hex },
      },
    },
  },
  HostList: {
    type: 'object',
    required: ['eventId', 'occurrence', 'title', 'closedByHost', 'tally', 'expect', 'replies'],
    properties: {
      eventId: { type: 'string' },
      occurrence: { type: 'string' },
      title: { type: 'string' },
      question: { type: 'string' },
      closedByHost: { type: 'boolean' },
      missing: { type: 'boolean', description: 'No longer in the feed.' },
      status: { type: 'string' },
      closes: instant,
      tally: { type: 'object' },
      expect: {
        type: 'object',
        required: ['low', 'likely', 'high'],
        properties: { low: count, likely: count, high: count },
      },
      replies: { type: 'array', items: { type: 'object', required: ['reply', 'answer', 'heads'] } },
    },
  },
  EventList: {
    type: 'object',
    required: ['events'],
    properties: {
      events: { type: 'array', items: { type: 'object', required: ['id', 'title', 'occurrences'] } },
    },
  },
  Action: {
    type: 'object',
    required: ['action'],
    properties: {
      action: { enum: ['close', 'reopen', 'hide-name', 'show-name', 'promote'] },
      reply: { type: 'string', description: '`reply` of the list, for the last three.' },
    },
  },
  NewSecret: {
    type: 'object',
    required: ['secret'],
    properties: { secret: { type: 'string', pattern: '^[A-Za-z0-9_-]{22,64}$' } },
  },
};
