/** Counters and histograms in Prometheus' text format. Labels are routes and codes, never people or events. */

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const batchBuckets = [1, 2, 5, 10, 20, 50, 100, 200, 500];

class Histogram {
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;
  #count = 0;

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  observe(value: number): void {
    this.#sum += value;
    this.#count += 1;
    const at = this.#bounds.findIndex((bound) => value <= bound);
    if (at >= 0) this.#counts[at] = (this.#counts[at] as number) + 1;
  }

  print(name: string, labels: string): string[] {
    const comma = labels === '' ? '' : `${labels},`;
    let sum = 0;
    const lines = this.#bounds.map((bound, index) => {
      sum += this.#counts[index] as number;
      return `${name}_bucket{${comma}le="${bound}"} ${sum}`;
    });
    lines.push(`${name}_bucket{${comma}le="+Inf"} ${this.#count}`);
    const own = labels === '' ? '' : `{${labels}}`;
    return [...lines, `${name}_sum${own} ${this.#sum}`, `${name}_count${own} ${this.#count}`];
  }
}

export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #times = new Map<string, Histogram>();
  readonly #changes = new Map<string, number>();
  readonly #batches = new Histogram(batchBuckets);
  readonly #commits = new Histogram(buckets);
  readonly #gauges = new Map<string, { help: string; read: () => number }>();
  #storeErrors = 0;

  request(route: string, status: number, seconds: number): void {
    bump(this.#requests, `route="${route}",status="${status}"`);
    let times = this.#times.get(route);
    if (!times) this.#times.set(route, (times = new Histogram(buckets)));
    times.observe(seconds);
  }

  change(type: string): void {
    bump(this.#changes, `type="${type}"`);
  }

  commit(jobs: number, seconds: number): void {
    this.#batches.observe(jobs);
    this.#commits.observe(seconds);
  }

  storeError(): void {
    this.#storeErrors += 1;
  }

  gauge(name: string, help: string, read: () => number): void {
    this.#gauges.set(name, { help, read });
  }

  print(): string {
    const lines: string[] = [];
    const head = (name: string, type: string, help: string): void => {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
    };
    head('tweetup_rsvp_requests_total', 'counter', 'Requests answered.');
    for (const [labels, count] of this.#requests)
      lines.push(`tweetup_rsvp_requests_total{${labels}} ${count}`);
    head('tweetup_rsvp_request_seconds', 'histogram', 'Time to answer.');
    for (const [route, times] of this.#times) {
      lines.push(...times.print('tweetup_rsvp_request_seconds', `route="${route}"`));
    }
    head('tweetup_rsvp_changes_total', 'counter', 'Replies saved, withdrawn and promoted.');
    for (const [labels, count] of this.#changes) lines.push(`tweetup_rsvp_changes_total{${labels}} ${count}`);
    head('tweetup_rsvp_batch_jobs', 'histogram', 'Commands decided in one transaction.');
    lines.push(...this.#batches.print('tweetup_rsvp_batch_jobs', ''));
    head('tweetup_rsvp_commit_seconds', 'histogram', 'Time of one transaction.');
    lines.push(...this.#commits.print('tweetup_rsvp_commit_seconds', ''));
    head('tweetup_rsvp_store_errors_total', 'counter', 'Requests that the store failed.');
    lines.push(`tweetup_rsvp_store_errors_total ${this.#storeErrors}`);
    for (const [name, { help, read }] of this.#gauges) {
      head(name, 'gauge', help);
      lines.push(`${name} ${read()}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function bump(counts: Map<string, number>, labels: string): void {
  counts.set(labels, (counts.get(labels) ?? 0) + 1);
}
