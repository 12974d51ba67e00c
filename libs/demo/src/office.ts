import type { DemoAnswer, DemoHouse, DemoRequest } from './house';
import type { Journal } from './journal';

/** A step of a story that the real handlers turned down: the story is wrong, or a handler is. */
export class DemoStepError extends Error {
  override readonly name = 'DemoStepError';
  constructor(story: string, step: string, answer: DemoAnswer) {
    super(`${story}, ${step}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** What the house answered, read field by field: a story that asks for what is not there is wrong. */
export class Answered {
  constructor(
    private readonly body: unknown,
    readonly etag: string,
  ) {}

  text(name: string): string {
    const value = this.field(name);
    if (typeof value !== 'string') throw new Error(`The answer has no text "${name}".`);
    return value;
  }

  number(name: string): number {
    const value = this.field(name);
    if (typeof value !== 'number') throw new Error(`The answer has no number "${name}".`);
    return value;
  }

  /** The items of a list: the answer itself or a field of it. */
  list(name?: string): readonly Answered[] {
    const value = name === undefined ? this.body : this.field(name);
    if (!Array.isArray(value)) throw new Error(`The answer has no list "${name ?? ''}".`);
    return value.map((one: unknown) => new Answered(one, this.etag));
  }

  private field(name: string): unknown {
    return (this.body as Readonly<Record<string, unknown>> | undefined)?.[name];
  }
}

const PATH = '/api/v1';

/**
 * Puts one story's requests to the house, each with a key of its own, so that playing a story again after a crash writes
 * nothing twice.
 */
export class Office {
  private steps = 0;

  constructor(
    private readonly house: DemoHouse,
    private readonly journal: Journal,
    private readonly story: string,
    private readonly onStep: () => void,
  ) {}

  async read(by: string, path: string): Promise<Answered> {
    return answeredBy(await this.send(by, { method: 'GET', path, headers: {} }));
  }

  /** A question with a body: reads, and leaves no event in a case. */
  async ask(by: string, path: string, body: unknown): Promise<Answered> {
    return answeredBy(await this.send(by, { method: 'POST', path, headers: {}, body }));
  }

  async create(by: string, path: string, body: unknown): Promise<Answered> {
    return answeredBy(await this.write(by, path, body, { 'if-none-match': '*' }));
  }

  async add(by: string, path: string, body: unknown): Promise<Answered> {
    return answeredBy(await this.write(by, path, body, {}));
  }

  async change(by: string, path: string, body: unknown, etag: string): Promise<Answered> {
    return answeredBy(await this.write(by, path, body, { 'if-match': etag }));
  }

  private write(by: string, path: string, body: unknown, headers: Readonly<Record<string, string>>) {
    const key = `demo/${this.story}/${this.steps + 1}`;
    return this.send(by, { method: 'POST', path, headers: { ...headers, 'idempotency-key': key }, body });
  }

  private async send(by: string, request: DemoRequest): Promise<DemoAnswer> {
    this.steps += 1;
    this.onStep();
    const step = `${this.story}/${this.steps}`;
    const earlier = this.journal.answered(step);
    if (earlier !== undefined) return earlier;
    const answer = await this.house.request(by, { ...request, path: `${PATH}${request.path}` });
    if (answer.status >= 300)
      throw new DemoStepError(this.story, `${by} ${request.method} ${request.path}`, answer);
    this.journal.keep(step, answer);
    return answer;
  }
}

function answeredBy({ headers, body }: DemoAnswer): Answered {
  return new Answered(body, String(headers['etag'] ?? ''));
}
