import { addDays, localDate, type LocalDate } from '@meereis/kernel';
import { demoUserName } from '@meereis/staff';
import type { Chance } from './chance';
import type { Answered, Office } from './office';
import { fullNameOf, type DemoPerson } from './people';

export interface Region {
  readonly code: string;
  readonly centre: { readonly code: string; readonly name: string };
}

/** What every story of one person is given. */
export interface Telling {
  /** Waits until the calendar stands so many days before (negative) or after 1 March 2022. */
  readonly at: (days: number) => Promise<void>;
  readonly chance: Chance;
  readonly office: Office;
  readonly person: DemoPerson;
  readonly region: Region;
  readonly expireOffers: () => Promise<void>;
  readonly regions: readonly Region[];
}

export const DEMO_TODAY = localDate('2022-03-01');
export const day = (days: number): LocalDate => addDays(DEMO_TODAY, days);
export const euro = (cents: number) => ({ cents, currency: 'EUR' as const });

/** One person's case as its workers hold it: who acts, where it is, and the version the next change is based on. */
export class DemoCase {
  personId = '';
  arrangementId = '';
  planVersion = 0;
  private etag = '';

  constructor(
    readonly telling: Telling,
    /** `uwv`, `gemeente`, `fnv` or `rmt`. */
    private ownerPrefix: string,
    private region: Region = telling.region,
  ) {}

  /** User name of the worker who directs the case now. */
  get worker(): string {
    return demoUserName(this.ownerPrefix, this.region.code, '1');
  }

  workerAt(prefix: string, region: Region = this.region): string {
    return demoUserName(prefix, region.code, '1');
  }

  unitAt(prefix: string, region: Region = this.region): string {
    return `${prefix}-${region.code.toLowerCase()}`;
  }

  /** Account of the worker who directs the case now. */
  async ownAccount(): Promise<{ readonly accountId: string }> {
    const answer = await this.telling.office.read(this.worker, '/own-account');
    return { accountId: answer.text('accountId') };
  }

  /** From here another unit directs the case. */
  nowAt(prefix: string, region: Region = this.region): void {
    this.ownerPrefix = prefix;
    this.region = region;
  }

  path(rest = ''): string {
    return `/arrangements/${this.arrangementId}${rest}`;
  }

  async register(): Promise<void> {
    const { office, person } = this.telling;
    const bsn = this.ownerPrefix === 'fnv' || this.ownerPrefix === 'rmt' ? undefined : person.bsn;
    await office.ask(this.worker, '/person-searches', {
      purpose: 'identification',
      ...(bsn === undefined ? { fullName: fullNameOf(person), birthDate: person.birthDate } : { bsn }),
    });
    const registered = await office.create(this.worker, '/persons', { ...person, bsn });
    this.personId = registered.text('personId');
  }

  async open(report: Readonly<Record<string, unknown>>): Promise<void> {
    const opened = await this.telling.office.create(this.worker, '/arrangements', {
      personId: this.personId,
      ...report,
    });
    this.arrangementId = opened.text('arrangementId');
    this.etag = opened.etag;
  }

  /** A change of the case by its owner, or by somebody else of whom the story says so. */
  async change(rest: string, body: unknown, by = this.worker): Promise<Answered> {
    const answer = await this.telling.office.change(by, this.path(rest), body, this.etag);
    this.etag = answer.etag;
    return answer;
  }

  /** An addition that needs no version. */
  async add(rest: string, body: unknown, by = this.worker): Promise<Answered> {
    const answer = await this.telling.office.add(by, this.path(rest), body);
    this.etag = answer.etag;
    return answer;
  }

  async read(rest = '', by = this.worker): Promise<Answered> {
    const answer = await this.telling.office.read(by, this.path(rest));
    if (rest === '') this.etag = answer.etag;
    return answer;
  }
}
