import { expect } from '@esm-bundle/chai';
import { until } from './page.ts';
import { makeService, point, pub, reply, says, status, text, Wire } from './rsvp-page.ts';

/** A wire that knows which streams are open. */
class StreamWire extends Wire {
  readonly streams: AbortSignal[] = [];
  override readonly fetch: typeof fetch = async (input, init) => {
    if (String(input).includes('/tally/stream') && init?.signal) this.streams.push(init.signal);
    if (this.fault) return this.fault();
    return this.service!.handler(new Request(input, init));
  };
  get open(): number {
    return this.streams.filter((signal) => !signal.aborted).length;
  }
}

function look(away: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => away });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<tweetup-rsvp> while it is looked at', () => {
  afterEach(() => {
    delete (document as { hidden?: boolean }).hidden;
    document.querySelector('main')!.replaceChildren();
  });

  it('counts who says yes elsewhere, without asking', async () => {
    const service = await makeService();
    const wire = new StreamWire(service);
    const element = await reply({ wire });
    await until(() => wire.open === 1);
    await service.put(service.person(), { answer: 'going' });
    await until(() => text(element).includes('1 going · 3 places left'));
    expect(status(element)).to.equal('');
    element.remove();
    await until(() => wire.open === 0);
  });

  it('keeps one stream for the page, which passes on to the next', async () => {
    const service = await makeService();
    const wire = new StreamWire(service);
    const first = await reply({ wire });
    await until(() => wire.open === 1);
    const second = await reply({ wire, into: document.querySelector('main')! });
    expect(second.isConnected && first.isConnected).to.equal(false);
    await until(() => wire.streams.length === 2 && wire.open === 1);
  });

  it('passes to the element that the visitor turns to', async () => {
    const service = await makeService();
    const stage = document.createElement('div');
    document.querySelector('main')!.replaceChildren(stage);
    const [first, second] = [new StreamWire(service), new StreamWire(service)];
    await reply({ wire: first, into: stage });
    await until(() => first.open === 1);
    const element = await reply({ wire: second, into: stage });
    expect(second.open).to.equal(0);
    point(element, 'going');
    await until(() => second.open === 1 && first.open === 0);
    await service.put(service.person(), { answer: 'going' });
    await until(() => text(element).includes('2 going'));
  });

  it('lets go of the stream while nobody looks', async () => {
    const wire = new StreamWire(await makeService());
    const element = await reply({ wire });
    await until(() => wire.open === 1);
    look(true);
    await until(() => wire.open === 0);
    await wire.service!.put(wire.service!.person(), { answer: 'going' });
    look(false);
    await until(() => wire.open === 1 && text(element).includes('1 going'));
  });

  it('tells whoever waits when a place becomes free', async () => {
    const service = await makeService(undefined, [{ ...pub, capacity: 1 }]);
    const ada = service.person();
    await service.put(ada, { answer: 'going' });
    const wire = new StreamWire(service);
    const element = await reply({ wire });
    await until(() => wire.open === 1);
    point(element, 'going');
    await says(element, /waiting list/);
    await service.put(ada, { answer: 'declined' });
    await until(() => /You have a place now/.test(text(element)));
  });

  it('does without where the service has no stream', async () => {
    const wire = new StreamWire(await makeService());
    const answer = wire.fetch;
    let refused = 0;
    Object.assign(wire, {
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        if (!String(input).includes('/stream')) return answer(input, init);
        refused += 1;
        return Response.json({ code: 'not-found' }, { status: 404 });
      },
    });
    const element = await reply({ wire });
    await until(() => refused === 1);
    point(element, 'going');
    await says(element, /^Saved: you have a place\.$/);
    look(true);
    look(false);
    await until(() => text(element).includes('1 going'));
    expect(refused).to.equal(1);
  });
});
