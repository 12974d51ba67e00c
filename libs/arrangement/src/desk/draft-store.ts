import type { Database } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { KeyStore } from '@meereis/privacy';
import { deriveKey, openText, sealText } from './draft-box';
import { deleteUpTo, noticeUpTo, type Form } from './draft.rule';

/** More forms at once than anybody works on; beyond it somebody has to clear up. */
export const DRAFTS_PER_OWNER_MAX = 200;
/** Removed or looked at per step, so that clearing up never holds up a request. */
export const PURGE_STEP = 100;

export const DRAFT_SCHEMA = `
  CREATE TABLE IF NOT EXISTS drafts (
    draft_id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    form TEXT NOT NULL,
    person_id TEXT,
    arrangement_id TEXT,
    version INTEGER NOT NULL,
    saved_on TEXT NOT NULL,
    key_id TEXT,
    box BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS drafts_owner ON drafts (account_id, unit_id, saved_on, draft_id);
  CREATE INDEX IF NOT EXISTS drafts_unit ON drafts (unit_id, saved_on, draft_id);
  CREATE INDEX IF NOT EXISTS drafts_saved_on ON drafts (saved_on);
  CREATE INDEX IF NOT EXISTS drafts_person ON drafts (person_id) WHERE person_id IS NOT NULL;`;

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

interface DraftRow {
  readonly draft_id: Uuid;
  readonly account_id: Uuid;
  readonly unit_id: string;
  readonly form: Form;
  readonly person_id: Uuid | null;
  readonly arrangement_id: Uuid | null;
  readonly version: number;
  readonly saved_on: LocalDate;
  readonly key_id: string | null;
  readonly box: Uint8Array;
}

type Keys = Pick<KeyStore, 'sealingKeys' | 'openingKey' | 'refresh'>;
type Sealed = Pick<DraftRow, 'key_id' | 'box'>;

/** Forms not sent in, sealed; only their owner opens them. */
export class DraftStore {
  private erasedFrom = '';

  constructor(
    private readonly database: Database,
    private readonly key: Buffer,
    private readonly keys: Keys,
  ) {}

  /** The same id again is the same draft: a repeated request makes no second one. */
  create(owner: DraftOwner, draft: NewDraft): Saved {
    const { draftId, form, personId, arrangementId, savedOn, content } = draft;
    const found = this.rowOf(owner, draftId);
    if (found !== undefined) return { kind: 'saved', version: found.version };
    const { n } = this.database
      .prepare('SELECT count(*) AS n FROM drafts WHERE account_id = ? AND unit_id = ?')
      .get(owner.accountId, owner.unit) as { n: number };
    if (n >= DRAFTS_PER_OWNER_MAX) return { kind: 'full' };
    const { key_id, box } = this.seal(draftId, 0, content, personId);
    this.database
      .prepare(
        `INSERT INTO drafts (draft_id, account_id, unit_id, form, person_id, arrangement_id, version, saved_on, key_id, box)
         VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .run(
        draftId,
        owner.accountId,
        owner.unit,
        form,
        personId ?? null,
        arrangementId ?? null,
        savedOn,
        key_id,
        box,
      );
    return { kind: 'saved', version: 0 };
  }

  /** @param version the one this is based on; another window that saved in between is not overwritten. */
  save(owner: DraftOwner, draftId: Uuid, version: number, content: string, today: LocalDate): Saved {
    const row = this.rowOf(owner, draftId);
    if (row === undefined) return { kind: 'absent' };
    const { key_id, box } = this.seal(draftId, version + 1, content, row.person_id ?? undefined);
    const { changes } = this.database
      .prepare(
        'UPDATE drafts SET version = ?, saved_on = ?, key_id = ?, box = ? WHERE draft_id = ? AND version = ?',
      )
      .run(version + 1, today, key_id, box, draftId, version);
    if (changes === 1) return { kind: 'saved', version: version + 1 };
    const now = this.rowOf(owner, draftId);
    return now === undefined ? { kind: 'absent' } : { kind: 'stale', version: now.version };
  }

  read(owner: DraftOwner, draftId: Uuid): (DraftLine & { readonly content: string }) | undefined {
    const row = this.rowOf(owner, draftId);
    if (row === undefined) return undefined;
    const content = this.open(row);
    if (content !== undefined) return { ...lineOf(row), content };
    this.remove(owner, draftId);
    return undefined;
  }

  /** One's own, the oldest first: what goes soonest stands on top. */
  list(owner: DraftOwner, page: { readonly offset: number; readonly limit: number }): readonly DraftLine[] {
    const rows = this.database
      .prepare(
        'SELECT * FROM drafts WHERE account_id = ? AND unit_id = ? ORDER BY saved_on, draft_id LIMIT ? OFFSET ?',
      )
      .all(owner.accountId, owner.unit, page.limit, page.offset) as unknown as readonly DraftRow[];
    return rows.map(lineOf);
  }

  /** Whose drafts at a unit go soon; never what stands in them. */
  expiring(unit: string, today: LocalDate, limit: number): readonly (DraftLine & DraftOwner)[] {
    const rows = this.database
      .prepare('SELECT * FROM drafts WHERE unit_id = ? AND saved_on <= ? ORDER BY saved_on, draft_id LIMIT ?')
      .all(unit, noticeUpTo(today), limit) as unknown as readonly DraftRow[];
    return rows.map((row) => ({ ...lineOf(row), accountId: row.account_id, unit: row.unit_id }));
  }

  /** @returns false when there is no such draft of this owner. */
  remove(owner: DraftOwner, draftId: Uuid): boolean {
    const { changes } = this.database
      .prepare('DELETE FROM drafts WHERE draft_id = ? AND account_id = ? AND unit_id = ?')
      .run(draftId, owner.accountId, owner.unit);
    return changes === 1;
  }

  /** Removes one step of what was kept long enough. @returns how many went. */
  purge(today: LocalDate): number {
    const { changes } = this.database
      .prepare(
        `DELETE FROM drafts WHERE draft_id IN (
           SELECT draft_id FROM drafts WHERE saved_on <= ? ORDER BY saved_on LIMIT ${PURGE_STEP})`,
      )
      .run(deleteUpTo(today));
    return changes;
  }

  /** Looks at one step of the people named in drafts and removes those of the erased. @returns how many went. */
  purgeErased(): number {
    this.keys.refresh();
    const people = this.database
      .prepare(
        `SELECT DISTINCT person_id, key_id FROM drafts WHERE person_id > ? ORDER BY person_id LIMIT ${PURGE_STEP}`,
      )
      .all(this.erasedFrom) as unknown as readonly { person_id: Uuid; key_id: string }[];
    this.erasedFrom = people.length < PURGE_STEP ? '' : (people.at(-1)?.person_id ?? '');
    const erased = people.filter((one) => this.keys.openingKey(one.person_id, one.key_id) === 'destroyed');
    const remove = this.database.prepare('DELETE FROM drafts WHERE person_id = ?');
    return erased.reduce((gone, { person_id }) => gone + remove.run(person_id).changes, 0);
  }

  private rowOf({ accountId, unit }: DraftOwner, draftId: Uuid): DraftRow | undefined {
    return this.database
      .prepare('SELECT * FROM drafts WHERE draft_id = ? AND account_id = ? AND unit_id = ?')
      .get(draftId, accountId, unit) as DraftRow | undefined;
  }

  /** @throws SubjectErasedError for a person whose key was destroyed. */
  private seal(draftId: Uuid, version: number, content: string, personId: Uuid | undefined): Sealed {
    const bound = `${draftId}|${version}`;
    if (personId === undefined) return { key_id: null, box: sealText(this.key, bound, content) };
    this.keys.refresh();
    const person = this.keys.sealingKeys([personId]).get(personId);
    if (person === undefined) throw new Error('A person has no key to seal a draft with.');
    return { key_id: person.keyId, box: sealText(this.both(person.key), bound, content) };
  }

  /** Nothing when the person's key was destroyed. */
  private open({ draft_id, version, person_id, key_id, box }: DraftRow): string | undefined {
    const bound = `${draft_id}|${version}`;
    if (person_id === null || key_id === null) return openText(this.key, bound, box);
    this.keys.refresh();
    const person = this.keys.openingKey(person_id, key_id);
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
