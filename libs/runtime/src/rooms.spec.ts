import { createRegistry } from '@meereis/event-store';
import { undeclaredTextFields } from '@meereis/privacy';
import { ALL_EVENTS, ALL_PROJECTIONS, ALL_UPCASTERS } from './rooms';

/** Decisions of the domain: each says why it was taken (DESIGN "Privacy and proof"). */
const DECISIONS = [
  'need-weighed.v1',
  'person-admitted.v1',
  'admission-refused.v1',
  'admission-ground-changed.v1',
  'objection-decided.v1',
  'duplicate-dismissed.v1',
  'dossiers-linked.v1',
  'dossiers-unlinked.v1',
  'item-added.v1',
  'item-changed.v1',
  'item-withdrawn.v1',
  'provider-chosen.v1',
  'item-stopped.v1',
  'prior-provision-considered.v1',
  'arrangement-set.v1',
  'handover-offered.v1',
  'handover-accepted.v1',
  'handover-declined.v1',
  'handover-withdrawn.v1',
  'handover-expired.v1',
  'handover-request-declined.v1',
  'handover-assigned.v1',
  'item-referred.v1',
  'referral-ended.v1',
  'arrangement-closed.v1',
  'correction-approved.v1',
  'correction-rejected.v1',
  'arrangement-reopened.v1',
  'arrangement-revised.v1',
  'second-organisation-declined.v1',
  'second-organisation-agreed.v1',
  'second-agreement-asked.v1',
];

describe('what the rooms bring together', () => {
  it('every text of every event says whose it is or why it is public', () => {
    expect(undeclaredTextFields(ALL_EVENTS)).toEqual([]);
  });

  it('every event can be read: names, versions and upcasters fit', () => {
    expect(() => createRegistry(ALL_EVENTS, ALL_UPCASTERS)).not.toThrow();
  });

  it('every decision carries its receipt', () => {
    const withReceipt = ALL_EVENTS.filter((event) => event.decision).map((event) => event.type);
    expect([...withReceipt].sort()).toEqual([...DECISIONS].sort());
    for (const event of ALL_EVENTS) expect(Object.hasOwn(event.fields, 'receipt')).toBe(event.decision);
  });

  it('every projection acts on events that exist, and no table has two owners', () => {
    const known = new Set(ALL_EVENTS.map((event) => event.type));
    expect(ALL_PROJECTIONS.flatMap((one) => one.handles.filter((type) => !known.has(type)))).toEqual([]);
    const tables = ALL_PROJECTIONS.flatMap((one) => one.tables.map((table) => table.name));
    expect(new Set(tables).size).toBe(tables.length);
  });
});
