/** The interface, described in OpenAPI 3.1. A test compares it with the routes and with real answers. */
import { schemas } from './openapi-schemas.ts';

type Content = string | { type: string };

interface Operation {
  id: string;
  summary: string;
  /** Schema of the body. */
  body?: Content;
  /** Status and schema of the good answers. */
  answers: Record<number, Content | undefined>;
  /** Codes of problems, by status. */
  problems?: Record<number, string>;
  security?: 'reply' | 'host';
  query?: object[];
}

const occurrence = {
  name: 'occurrence',
  in: 'query',
  description: 'Key of the date of a recurring event; absent for an event that happens once.',
  schema: { type: 'string' },
};
const inPath = (name: string): object => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const form = { type: 'application/x-www-form-urlencoded' };
const page = { type: 'text/html' };

const refused = { 403: 'not-yet-open, closed, cancelled or origin-not-allowed' };
const unknown = { 404: 'unknown-event, unknown-occurrence or no-such-reply' };
const bad = {
  400: 'bad-json or bad-request',
  413: 'too-large',
  415: 'not-json',
  422: 'bad-field or another',
};

/** By path, then method. */
const operations: Record<string, Record<string, Operation>> = {
  '/events/{eventId}/tally': {
    get: {
      id: 'getTally',
      summary: 'What everybody may know. Has an ETag and may be cached for seconds.',
      answers: { 200: 'Tally', 304: undefined },
      problems: { 404: 'unknown-event or unknown-occurrence' },
      query: [occurrence],
    },
  },
  '/events/{eventId}/tally/stream': {
    get: {
      id: 'streamTally',
      summary: 'The tally now and after each change, as events named `tally`.',
      answers: { 200: { type: 'text/event-stream' } },
      problems: { 404: 'unknown-event or unknown-occurrence' },
      query: [occurrence],
    },
  },
  '/events/{eventId}/replies/{id}': {
    put: {
      id: 'putReply',
      summary:
        'Replies, or changes a reply. The client makes id and secret, each of at least 128 random bits.',
      body: 'ReplyInput',
      answers: { 200: 'Reply', 201: 'Reply' },
      problems: {
        ...bad,
        ...refused,
        ...unknown,
        409: 'conflict, full or guests-do-not-fit',
        428: 'proof-needed: where the host wants it, for a reply that is new',
      },
      security: 'reply',
      query: [occurrence],
    },
    get: {
      id: 'getReply',
      summary: 'The owner’s reply, with her place in the waiting list.',
      answers: { 200: 'Reply' },
      problems: unknown,
      security: 'reply',
      query: [occurrence],
    },
    delete: {
      id: 'deleteReply',
      summary: 'Withdraws: the reply is deleted.',
      answers: { 204: undefined },
      problems: { ...unknown, 409: 'conflict', 422: 'bad-field' },
      security: 'reply',
      query: [
        occurrence,
        { name: 'revision', in: 'query', required: true, schema: { type: 'integer', minimum: 1 } },
      ],
    },
  },
  '/events/{eventId}/replies/{id}/secret': {
    post: {
      id: 'rotateSecret',
      summary: 'A new private link: the old secret stops working.',
      body: 'NewSecret',
      answers: { 200: 'Reply' },
      problems: { ...bad, ...unknown },
      security: 'reply',
      query: [occurrence],
    },
  },
  '/events/{eventId}/form': {
    get: {
      id: 'getForm',
      summary: 'A form that works without script.',
      answers: { 200: page },
      problems: { 404: 'unknown-event or unknown-occurrence' },
      query: [occurrence],
    },
    post: {
      id: 'postForm',
      summary: 'Takes that form.',
      body: form,
      answers: { 200: page, 422: page, 429: page },
      query: [occurrence],
    },
  },
  '/host/events': {
    get: {
      id: 'listEvents',
      summary: 'Events that the token opens.',
      answers: { 200: 'EventList' },
      security: 'host',
    },
  },
  '/host/events/{eventId}/replies': {
    get: {
      id: 'listReplies',
      summary: 'Who has replied.',
      answers: { 200: 'HostList' },
      problems: { 404: 'unknown-event' },
      security: 'host',
      query: [occurrence],
    },
  },
  '/host/events/{eventId}/replies.csv': {
    get: {
      id: 'downloadReplies',
      summary: 'The same as a table.',
      answers: { 200: { type: 'text/csv' } },
      problems: { 404: 'unknown-event' },
      security: 'host',
      query: [occurrence],
    },
  },
  '/host/events/{eventId}/actions': {
    post: {
      id: 'act',
      summary: 'Closes, reopens, hides or shows a name, gives a waiting person a place.',
      body: 'Action',
      answers: { 204: undefined },
      problems: { ...bad, ...unknown },
      security: 'host',
      query: [occurrence],
    },
  },
  '/openapi.json': {
    get: { id: 'getOpenApi', summary: 'This description.', answers: { 200: { type: 'application/json' } } },
  },
  '/pages.css': {
    get: { id: 'getStyles', summary: 'For the service’s pages.', answers: { 200: { type: 'text/css' } } },
  },
  '/host-page.js': {
    get: {
      id: 'getHostScript',
      summary: 'For the host’s page.',
      answers: { 200: { type: 'text/javascript' } },
    },
  },
  '//host': { get: { id: 'getHostPage', summary: 'The host’s page.', answers: { 200: page } } },
  '//healthz': {
    get: {
      id: 'getHealth',
      summary: '200 while replies can be saved.',
      answers: { 200: { type: 'application/json' } },
    },
  },
  '//metrics': {
    get: {
      id: 'getMetrics',
      summary: 'Prometheus’ text format. Needs a token for the whole service.',
      answers: { 200: { type: 'text/plain' } },
      security: 'host',
    },
  },
};

/** @param base path under which the interface stands */
export function openApi(base: string): object {
  const paths: Record<string, object> = {};
  for (const [path, methods] of Object.entries(operations)) {
    const full = path.startsWith('//') ? path.slice(1) : base + path;
    const parameters = (path.match(/\{\w+\}/g) ?? []).map((name) => inPath(name.slice(1, -1)));
    paths[full] = Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [method, describe(operation, parameters)]),
    );
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tweetup RSVP',
      version: '1',
      description:
        'Replies without an account. Errors are RFC 9457 problem documents whose `code` is stable; 503 and 429 carry ' +
        '`Retry-After`, and every write may be sent again as it was.',
    },
    paths,
    components: {
      schemas,
      securitySchemes: {
        reply: { type: 'http', scheme: 'bearer', description: 'The secret of the reply.' },
        host: { type: 'http', scheme: 'bearer', description: 'A host token.' },
      },
    },
  };
}

function describe(operation: Operation, parameters: object[]): object {
  const { id, summary, body, answers, problems = {}, security, query = [] } = operation;
  const always = { 429: 'too-many-requests', 503: 'store-unavailable', 507: 'store-full' };
  const denied = security === 'host' ? { 401: 'host-token-required' } : {};
  const responses: Record<string, { description: string; content?: object }> = {};
  for (const [status, content] of Object.entries(answers)) {
    responses[status] = { description: summary, ...(content ? { content: contentOf(content) } : {}) };
  }
  for (const [status, description] of Object.entries({ ...problems, ...denied, ...always })) {
    const { content = {} } = responses[status] ?? {};
    responses[status] = {
      description,
      content: {
        ...content,
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      },
    };
  }
  return {
    operationId: id,
    summary,
    ...(parameters.length + query.length > 0 ? { parameters: [...parameters, ...query] } : {}),
    ...(body ? { requestBody: { required: true, content: contentOf(body) } } : {}),
    ...(security ? { security: [{ [security]: [] }] } : {}),
    responses,
  };
}

function contentOf(content: Content): object {
  return typeof content === 'string'
    ? { 'application/json': { schema: { $ref: `#/components/schemas/${content}` } } }
    : { [content.type]: { schema: { type: 'string' } } };
}
