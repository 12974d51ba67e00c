import { localDate, type RegionCode } from '@meereis/kernel';
import type { DomainEvent } from '@meereis/event-store';
import { decideChangeDesk, VERSIONS_MAX } from '../change-desk/decide';
import { DESK_KINDS } from '../domain/codes';
import { desk } from '../domain/desk';
import { DESK_KIND_INFO } from '../domain/desk-kinds';
import { deskOn } from '../domain/desk.rule';
import { decideEndDesk } from '../end-desk/decide';
import { showDesk } from '../list-desks/show-desk.rule';
import { DESK, deskPublished } from '../testing/events';
import { after, decided, ELSEWHERE, HERE, less, refused, uuid } from '../testing/given';
import { decidePublishDesk, deskIdOf, type PublishDesk } from './decide';

const unit = { id: 'rmt-am13', region: HERE };
const command: PublishDesk = less(deskPublished().data, 'deskId', 'publishedBy');
const published = after(desk, deskPublished());
const change = (validFrom: string, over: object = {}) => ({
  name: 'Leerwerkloket nieuw',
  validFrom: localDate(validFrom),
  ...over,
});

describe('the desks of a region', () => {
  it('R016: are published by the coordinator of the own region only', () => {
    expect(decided(decidePublishDesk(undefined, command, { deskId: DESK, unit }))).toEqual([deskPublished()]);
    const other = { deskId: DESK, unit: { id: 'rmt-am22', region: ELSEWHERE } };
    expect(refused(decidePublishDesk(undefined, command, other))).toEqual(['R001 other-region']);
    expect(refused(decidePublishDesk(undefined, command, { deskId: DESK, unit: { id: 'szw' } }))).toEqual([
      'R001 other-region',
    ]);
    const short = { ...command, validUntil: localDate('2021-12-31') };
    expect(refused(decidePublishDesk(undefined, short, { deskId: DESK, unit }))).toEqual([
      'period ends-before-it-begins',
    ]);
  });

  it('R013: a region has one contact for the banenafspraak; a second one meets the first', () => {
    const contact = { kind: 'banenafspraak-contact' as const, region: 'AM13' };
    expect(deskIdOf(contact, uuid(1))).toBe(deskIdOf(contact, uuid(2)));
    expect(deskIdOf(contact, uuid(1))).not.toBe(deskIdOf({ ...contact, region: 'AM22' }, uuid(1)));
    expect(deskIdOf({ kind: 'debt-help', region: 'AM13' }, uuid(1))).toBe(uuid(1));
    expect(refused(decidePublishDesk(published, command, { deskId: DESK, unit }))).toEqual([
      'R013 desk-already-published',
    ]);
  });

  it('R028: a change holds from its date; the days before keep what was', () => {
    const events = decided(decideChangeDesk(published, change('2022-04-01'), unit));
    const changed = after(desk, deskPublished(), ...events);
    expect(deskOn(changed, localDate('2021-12-31'))).toBeUndefined();
    expect(deskOn(changed, localDate('2022-03-31'))?.name).toBe('Leerwerkloket');
    expect(deskOn(changed, localDate('2022-04-01'))?.name).toBe('Leerwerkloket nieuw');
    expect(refused(decideChangeDesk(changed, change('2022-03-01'), unit))).toEqual([
      'R028 before-last-version',
    ]);
    expect(events).toEqual([
      {
        type: 'desk-changed.v1',
        data: { deskId: DESK, publishedBy: 'rmt-am13', ...change('2022-04-01') },
      },
    ]);
    expect(
      refused(decideChangeDesk(published, change('2022-04-01'), { id: 'x', region: ELSEWHERE })),
    ).toEqual(['R001 other-region']);
    const short = change('2022-04-01', { validUntil: localDate('2022-03-31') });
    expect(refused(decideChangeDesk(published, short, unit))).toEqual(['period ends-before-it-begins']);
    const disordered = { ...changed, versions: changed.versions.toReversed() };
    expect(deskOn(disordered, localDate('2022-04-01'))?.name).toBe('Leerwerkloket nieuw');
    expect(refused(decideChangeDesk(disordered, change('2022-03-01'), unit))).toEqual([
      'R028 before-last-version',
    ]);
    expect(refused(decideEndDesk(disordered, localDate('2022-01-01'), HERE))).toEqual([]);
  });

  it('R028: has a bounded number of versions', () => {
    const versions = (count: number) =>
      Array.from({ length: count }, () => ({
        ...published.versions[0]!,
        validFrom: localDate('2022-01-01'),
      }));
    const changedOf = (count: number) =>
      refused(decideChangeDesk({ ...published, versions: versions(count) }, change('2022-04-01'), unit));
    expect(changedOf(VERSIONS_MAX - 1)).toEqual([]);
    expect(changedOf(VERSIONS_MAX)).toEqual(['R028 too-many-versions']);
  });

  it('shows what is known of a desk and leaves out what is not', () => {
    const known = { name: 'Loket', valid_from: localDate('2022-01-01'), telephone: '030 0000000' };
    const none = { contact_function: null, email: null, website: null, address: null, opening: null };
    const row = {
      desk_id: DESK,
      kind: 'leerwerkloket',
      region: 'AM13',
      ...known,
      ...none,
      valid_until: null,
    };
    expect(showDesk(row)).toEqual({
      deskId: DESK,
      kind: 'leerwerkloket',
      region: 'AM13',
      name: 'Loket',
      telephone: '030 0000000',
      validFrom: '2022-01-01',
    });
  });

  it('R028: the same date again corrects that version', () => {
    const corrected = after(
      desk,
      deskPublished(),
      ...decided(decideChangeDesk(published, change('2022-01-01'), unit)),
    );
    expect(corrected.versions.map((one) => one.name)).toEqual(['Leerwerkloket nieuw']);
  });

  it('a desk that ended, or whose last version ran out, is there no more', () => {
    const ended: DomainEvent[] = [...decided(decideEndDesk(published, localDate('2022-06-30'), HERE))];
    const closed = after(desk, deskPublished(), ...ended);
    expect(deskOn(closed, localDate('2022-06-30'))).toBeDefined();
    expect(deskOn(closed, localDate('2022-07-01'))).toBeUndefined();
    expect(refused(decideEndDesk(closed, localDate('2022-07-01'), HERE))).toEqual(['R016 desk-ended']);
    expect(refused(decideChangeDesk(closed, change('2022-07-01'), unit))).toEqual(['R016 desk-ended']);
    expect(refused(decideEndDesk(published, localDate('2021-12-31'), 'AM22' as RegionCode))).toEqual([
      'R001 other-region',
      'R016 ends-before-it-begins',
    ]);
    const short = after(desk, deskPublished({ validUntil: localDate('2022-02-01') }));
    expect(deskOn(short, localDate('2022-02-02'))).toBeUndefined();
  });

  it('the kinds are named one by one', () => {
    expect(DESK_KIND_INFO.map((one) => one.kind)).toEqual([...DESK_KINDS]);
  });
});
