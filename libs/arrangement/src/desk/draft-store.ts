import type { Kysely } from 'kysely';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { KeyStore } from '@meereis/privacy';
import type { DeskTables } from './desk-database';
import { deriveKey, openText, sealText } from './draft-box';
import { deleteUpTo, noticeUpTo, type Form } from './draft.rule';

/** More forms at once than anybody works on; beyond it somebody has to clear up. */
export const DRAFTS_PER_OWNER_MAX = 200;
/** Removed or looked at per step, so that clearing up never holds up a request. */
export const PURGE_STEP = 100;

/** An account at one unit: somebody who moves on leaves the drafts of the old unit behind. */
export interface DraftOwner {
  readonly accountId: Uuid;
  readonly unit: string;
}

export interface DraftLine {
  readonly draftId: Uuid;
  readonly form: Form;
  readonly personId?: Uuid;
  readonly arrangementId?: Uuid;
  readonly version: number;
  readonly savedOn: LocalDate;
}

export interface NewDraft extends Omit<DraftLine, 'version'> {
  readonly content: string;
}

export type Saved =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly version: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'full' };

type DraftRow = DeskTables['drafts'];
type Keys = Pick<KeyStore, 'sealingKeys' | 'openingKeys'>;
type Sealed = Pick<DraftRow, 'key_id' | 'box'>;

/** Forms not sent in, sealed; only their owner opens them. */
export class DraftStore {
  private erasedFrom = '';

  constructor(
    private readonly database: Kysely<DeskTables>,
    private readonly key: Buffer,
    private readonly keys: Keys,
  ) {}

  /** The same id again is the same draft: a repeated request makes no second one. */
  async create(owner: DraftOwner, draft: NewDraft): Promise<Saved> {
    const { draftId, form, personId, arrangementId, savedOn, content } = draft;
    const found = await this.rowOf(owner, draftId);
    if (found !== undefined) return { kind: 'saved', version: found.version };
    if ((await this.countOf(owner)) >= DRAFTS_PER_OWNER_MAX) return { kind: 'full' };
    await this.database
      .insertInto('drafts')
      .values({
        draft_id: draftId,
        account_id: owner.accountId,
        unit_id: owner.unit,
        form,
        person_id: personId ?? null,
        arrangement_id: arrangementId ?? null,
        version: 0,
        saved_on: savedOn,
        ...(await this.seal(draftId, 0, content, personId)),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return { kind: 'saved', version: 0 };
  }

  /** @param version the one this is based on; another window that saved in between is not overwritten. */
  async save(
    owner: DraftOwner,
    draftId: Uuid,
    version: number,
    content: string,
    today: LocalDate,
  ): Promise<Saved> {
    const row = await this.rowOf(owner, draftId);
    if (row === undefined) return { kind: 'absent' };
    const sealed = await this.seal(draftId, version + 1, content, row.person_id ?? undefined);
    const { numUpdatedRows } = await this.database
      .updateTable('drafts')
      .set({ version: version + 1, saved_on: today, ...sealed })
      .where('draft_id', '=', draftId)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows === 1n) return { kind: 'saved', version: version + 1 };
    const now = await this.rowOf(owner, draftId);
    return now === undefined ? { kind: 'absent' } : { kind: 'stale', version: now.version };
  }

  async read(
    owner: DraftOwner,
    draftId: Uuid,
  ): Promise<(DraftLine & { readonly content: string }) | undefined> {
    const row = await this.rowOf(owner, draftId);
    if (row === undefined) return undefined;
    const content = await this.open(row);
    if (content !== undefined) return { ...lineOf(row), content };
    await this.remove(owner, draftId);
    return undefined;
  }

  /** One's own, the oldest first: what goes soonest stands on top. */
  async list(
    { accountId, unit }: DraftOwner,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<readonly DraftLine[]> {
    const rows = await this.database
      .selectFrom('drafts')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('unit_id', '=', unit)
      .orderBy('saved_on')
      .orderBy('draft_id')
      .limit(page.limit)
      .offset(page.offset)
      .execute();
    return rows.map(lineOf);
  }

  /** Whose drafts at a unit go soon; never what stands in them. */
  async expiring(
    unit: string,
    today: LocalDate,
    limit: number,
  ): Promise<readonly (DraftLine & DraftOwner)[]> {
    const rows = await this.database
      .selectFrom('drafts')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('saved_on', '<=', noticeUpTo(today))
      .orderBy('saved_on')
      .orderBy('draft_id')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ ...lineOf(row), accountId: row.account_id, unit: row.unit_id }));
  }

  /** @returns false when there is no such draft of this owner. */
  async remove({ accountId, unit }: DraftOwner, draftId: Uuid): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('drafts')
      .where('draft_id', '=', draftId)
      .where('account_id', '=', accountId)
      .where('unit_id', '=', unit)
      .executeTakeFirst();
    return numDeletedRows === 1n;
  }

  /** Removes one step of what was kept long enough. @returns how many went. */
  async purge(today: LocalDate): Promise<number> {
    const old = this.database
      .selectFrom('drafts')
      .select('draft_id')
      .where('saved_on', '<=', deleteUpTo(today))
      .orderBy('saved_on')
      .limit(PURGE_STEP);
    const { numDeletedRows } = await this.database
      .deleteFrom('drafts')
      .where('draft_id', 'in', old)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** Looks at one step of the people named in drafts and removes those of the erased. @returns how many went. */
  async purgeErased(): Promise<number> {
    const people = await this.database
      .selectFrom('drafts')
      .select(['person_id', 'key_id'])
      .distinct()
      .where('person_id', '>', this.erasedFrom as Uuid)
      .orderBy('person_id')
      .limit(PURGE_STEP)
      .execute();
    this.erasedFrom = people.length < PURGE_STEP ? '' : (people.at(-1)?.person_id ?? '');
    const named = people.flatMap(({ person_id: subject, key_id: keyId }) =>
      subject === null || keyId === null ? [] : [{ subject, keyId }],
    );
    const opening = await this.keys.openingKeys(named);
    const erased = named.filter(({ subject, keyId }) => opening(subject, keyId) === 'destroyed');
    if (erased.length === 0) return 0;
    const { numDeletedRows } = await this.database
      .deleteFrom('drafts')
      .where(
        'person_id',
        'in',
        erased.map(({ subject }) => subject),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  private async countOf({ accountId, unit }: DraftOwner): Promise<number> {
    const { n } = await this.database
      .selectFrom('drafts')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('account_id', '=', accountId)
      .where('unit_id', '=', unit)
      .executeTakeFirstOrThrow();
    return n;
  }

  private rowOf({ accountId, unit }: DraftOwner, draftId: Uuid): Promise<DraftRow | undefined> {
    return this.database
      .selectFrom('drafts')
      .selectAll()
      .where('draft_id', '=', draftId)
      .where('account_id', '=', accountId)
      .where('unit_id', '=', unit)
      .executeTakeFirst();
  }

  /** @throws SubjectErasedError for a person whose key was destroyed. */
  private async seal(
    draftId: Uuid,
    version: number,
    content: string,
    personId: Uuid | undefined,
  ): Promise<Sealed> {
    const bound = `${draftId}|${version}`;
    if (personId === undefined) return { key_id: null, box: sealText(this.key, bound, content) };
    const person = (await this.keys.sealingKeys([personId])).get(personId);
    if (person === undefined) throw new Error('A person has no key to seal a draft with.');
    return { key_id: person.keyId, box: sealText(this.both(person.key), bound, content) };
  }

  /** Nothing when the person's key was destroyed. */
  private async open({ draft_id, version, person_id, key_id, box }: DraftRow): Promise<string | undefined> {
    const bound = `${draft_id}|${version}`;
    if (person_id === null || key_id === null) return openText(this.key, bound, box);
    const opening = await this.keys.openingKeys([{ subject: person_id, keyId: key_id }]);
    const person = opening(person_id, key_id);
    return person === 'destroyed' ? undefined : openText(this.both(person), bound, box);
  }

  /** Opens with the store's key and the person's together, and with neither alone. */
  private both(person: Uint8Array): Buffer {
    return deriveKey(person, 'meereis/desk/person', this.key);
  }
}

function lineOf(row: DraftRow): DraftLine {
  const { draft_id, form, person_id, arrangement_id, version, saved_on } = row;
  return {
    draftId: draft_id,
    form,
    ...(person_id === null ? {} : { personId: person_id }),
    ...(arrangement_id === null ? {} : { arrangementId: arrangement_id }),
    version,
    savedOn: saved_on,
  };
}
