import { randomUUID } from 'node:crypto';
import { newSurname, testBsn } from '../../../tools/journey/people.mjs';
import { house, tokenOf } from './house';

/**
 * Cases that a test makes for itself over the API, so that no two tests change the same one. What a test is about, it
 * does through the screens; what has to be there first comes from here.
 */
export interface Case {
  readonly id: string;
  readonly personId: string;
  /** As it stands on the screens. */
  readonly name: string;
  readonly bsn: string;
}

type Body = Readonly<Record<string, unknown>>;

interface Answer {
  readonly [name: string]: unknown;
  readonly items?: readonly { readonly itemId: string }[];
}

const CONFLICT = 412;

/** One of the demo's people, working over the API. */
export class Worker {
  private constructor(
    private readonly token: string,
    private readonly today: string,
  ) {}

  static async as(userName: string): Promise<Worker> {
    const token = await tokenOf(userName);
    const { today } = await new Worker(token, '').read('/own-account');
    return new Worker(token, String(today));
  }

  /** So many days from today. ISO 8601. */
  day(count: number): string {
    const day = new Date(`${this.today}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + count);
    return day.toISOString().slice(0, 10);
  }

  /** The same, as one types it. */
  typed(count: number): string {
    const [year, month, day] = this.day(count).split('-').map(Number);
    return `${day}-${month}-${year}`;
  }

  async read(path: string): Promise<Answer> {
    return (await this.send('GET', path)).body;
  }

  async create(path: string, body: Body): Promise<Answer> {
    return (await this.send('POST', path, { body, headers: { 'if-none-match': '*' } })).body;
  }

  async add(path: string, body: Body): Promise<Answer> {
    return (await this.send('POST', path, { body })).body;
  }

  /** On the version as it is now; once more when a term of the clock came in between. */
  async change(of: string, rest: string, body: Body): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      const { etag } = await this.send('GET', of);
      const headers = { 'if-match': etag };
      const { status, body: answer } = await this.send('POST', `${of}${rest}`, { body, headers }, [CONFLICT]);
      if (status !== CONFLICT) return answer;
      if (attempt > 2) throw new Error(`${of}${rest} keeps changing.`);
    }
  }

  private async send(
    method: string,
    path: string,
    { body, headers = {} }: { readonly body?: Body; readonly headers?: Record<string, string> } = {},
    expected: readonly number[] = [],
  ): Promise<{ status: number; body: Answer; etag: string }> {
    const answer = await fetch(`${house().url}/api/v1${path}`, {
      method,
      headers: {
        ...headers,
        authorization: `Bearer ${this.token}`,
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok && !expected.includes(answer.status))
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return {
      status: answer.status,
      body: text === '' ? {} : (JSON.parse(text) as Answer),
      etag: answer.headers.get('etag') ?? '',
    };
  }
}

/** A report of somebody new. @param more of the report; @param surname for who has the name of somebody else. */
export async function reportedCase(
  worker: Worker,
  more: Body = {},
  surname: string = newSurname(),
): Promise<Case> {
  const bsn = testBsn();
  await worker.add('/person-searches', { purpose: 'identification', bsn });
  const person = { bsn, firstNames: 'Test', surname, birthDate: '1984-05-17', municipality: 'GM0344' };
  const { personId } = await worker.create('/persons', { ...person, secrecy: false });
  const { arrangementId } = await worker.create('/arrangements', {
    personId,
    situation: 'unemployed',
    reason: 'bankruptcy',
    evidence: 'dismissal-letter',
    unemployedFrom: worker.day(-60),
    reportedOn: worker.day(-50),
    benefit: 'ww',
    firstLine: 'tried',
    firstLineNote: 'Niet genoeg.',
    ...more,
  });
  return { id: String(arrangementId), personId: String(personId), name: `Test ${surname}`, bsn };
}

const CARD = {
  educationAndAge: 'Mbo niveau 2.',
  language: 'Goed.',
  workHistory: 'Elf jaar kok.',
  distanceToWork: 'Wil de zorg in.',
  chanceWithinYear: 'Met een opleiding goed.',
  outcome: 'needs-support',
  reason: 'Zonder opleiding is er geen werk.',
};

/** Weighed and admitted, with a diagnosis and a goal. */
export async function admittedCase(worker: Worker, more: Body = {}): Promise<Case> {
  const made = await reportedCase(worker, more);
  const of = `/arrangements/${made.id}`;
  const checked = { answer: 'no', registerConsulted: true, checkedOn: worker.day(-49) };
  await worker.change(of, '/banenafspraak-checks', checked);
  await worker.change(of, '/weighings', CARD);
  await worker.change(of, '/admission', { admittedOn: worker.day(-48) });
  const talk = { heldOn: worker.day(-47), topics: ['wishes'], result: 'Wil graag zorgen.' };
  await worker.change(of, '/diagnoses', talk);
  const goal = { kind: 'other-sector', description: 'Werk in de zorg.', agreedOn: worker.day(-46) };
  await worker.change(of, '/goals', goal);
  return made;
}

/** With one item that everybody agreed to, and the plan set. */
export async function setCase(worker: Worker, more: Body = {}): Promise<Case> {
  const made = await admittedCase(worker, more);
  const of = `/arrangements/${made.id}`;
  const price = { cents: 195_000, currency: 'EUR' };
  const { planVersion } = await worker.change(of, '/items', {
    catalogueId: 'sollicitatievaardigheden',
    description: 'Brieven schrijven en gesprekken oefenen.',
    provider: 'Voorbeeld Sollicitatietraining',
    plannedFrom: worker.day(-40),
    plannedUntil: worker.day(50),
    price,
    vat: 'ex',
    funding: [{ funder: 'oeno-fondsen', amount: price }],
  });
  await showAndAgree(worker, of, planVersion);
  await worker.change(of, '/setting', { planVersion, setOn: worker.day(-44) });
  return made;
}

async function showAndAgree(worker: Worker, of: string, planVersion: unknown): Promise<void> {
  const { hash } = await worker.read(`${of}/plan/page?version=${String(planVersion)}`);
  await worker.change(of, '/plan-presentations', { planVersion, pageHash: hash });
  const agreed = { planVersion, how: 'on-paper', evidence: 'Handtekening.', agreedOn: worker.day(-45) };
  await worker.change(of, '/agreements', agreed);
}

/** Offered to a unit where somebody can receive it, on the ground of the law. */
export async function offeredCase(worker: Worker, toUnit: string): Promise<Case> {
  const made = await setCase(worker);
  await offerTo(worker, made.id, toUnit);
  return made;
}

export async function offerTo(worker: Worker, id: string, toUnit: string): Promise<void> {
  const of = `/arrangements/${id}`;
  const receivers = (await worker.read(`/units/${toUnit}/receivers`)) as unknown as readonly {
    readonly accountId: string;
  }[];
  const { contentHash } = await worker.read(`${of}/handover-preview?toUnit=${toUnit}`);
  await worker.change(of, '/handover', {
    toUnit,
    receiver: receivers[0]?.accountId,
    note: 'De bijstand loopt via de gemeente.',
    contactOn: worker.day(7),
    ground: 'legal-task',
    contentHash,
  });
}
