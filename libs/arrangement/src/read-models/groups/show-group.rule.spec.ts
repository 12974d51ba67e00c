import { uuid } from '../../testing/values';
import type { Group, GroupLine } from '../../domain/group';
import { showGroup, showLine } from './show-group.rule';

const REGIONS: Readonly<Record<string, string>> = { GM0344: 'AM13', GM0599: 'AM22' };
const regionOf = (municipality: string): string | undefined => REGIONS[municipality];
const line = (n: number, over: object = {}): GroupLine =>
  ({
    line: n,
    status: 'pending',
    data: { firstNames: 'Test', surname: `Regel${n}`, municipality: 'GM0344' },
    ...over,
  }) as unknown as GroupLine;
const at = (municipality: string) => ({ data: { firstNames: 'Test', surname: 'Elders', municipality } });
const ours = { personId: uuid(1), arrangementId: uuid(2), ownerUnit: 'uwv-am13', region: 'AM13' };

describe('R012: how far the work on a group is', () => {
  test('in all and per region, and who lives where no region is known', () => {
    const group = {
      groupId: uuid(600),
      employerId: uuid(601),
      unit: 'uwv-am13',
      reason: 'bankruptcy',
      evidence: 'employer-statement',
      unemployedFrom: '2022-03-01',
      reportedOn: '2022-03-01',
      lines: [
        line(1),
        line(2, { status: 'registered', ...at('GM0599') }),
        line(3, { status: 'known', ...at('GM0599') }),
        line(4, { status: 'failed', ...at('GM9999') }),
        line(5, { status: 'registered' }),
      ],
    } as unknown as Group;
    expect(showGroup(group, regionOf)).toEqual({
      groupId: uuid(600),
      employerId: uuid(601),
      unit: 'uwv-am13',
      reason: 'bankruptcy',
      evidence: 'employer-statement',
      unemployedFrom: '2022-03-01',
      reportedOn: '2022-03-01',
      total: 5,
      pending: 1,
      registered: 2,
      known: 1,
      failed: 1,
      regions: [
        { total: 1, pending: 0, registered: 0, known: 0, failed: 1 },
        { region: 'AM13', total: 2, pending: 1, registered: 1, known: 0, failed: 0 },
        { region: 'AM22', total: 2, pending: 0, registered: 1, known: 1, failed: 0 },
      ],
    });
  });
});

describe('R036: one line of a group', () => {
  test('waits, with a name and a region where one is known', () => {
    expect(showLine(line(1), 'uwv-am13', regionOf)).toEqual({
      line: 1,
      status: 'pending',
      name: 'Test Regel1',
      region: 'AM13',
    });
    expect(showLine(line(1, at('GM9999')), 'uwv-am13', regionOf)).not.toHaveProperty('region');
  });

  test('leads to the case as long as that is ours; of another unit it shows neither name nor case', () => {
    const registered = line(1, { status: 'registered', registered: ours });
    expect(showLine(registered, 'uwv-am13', regionOf)).toEqual({
      line: 1,
      status: 'registered',
      name: 'Test Regel1',
      region: 'AM13',
      ownerUnit: 'uwv-am13',
      arrangementId: uuid(2),
    });
    expect(showLine(registered, 'fnv-am13', regionOf)).toEqual({
      line: 1,
      status: 'registered',
      region: 'AM13',
      ownerUnit: 'uwv-am13',
    });
    const moved = line(1, { status: 'registered', registered: { ...ours, region: 'AM22' } });
    expect(showLine(moved, 'uwv-am13', regionOf).region).toBe('AM22');
  });

  test('says what happened: known already, or refused and why', () => {
    const refusals = [{ rule: 'R001', code: 'too-young', sentence: 'Te jong.' }];
    expect(showLine(line(1, { status: 'known' }), 'uwv-am13', regionOf).explanation).toContain('al bekend');
    expect(showLine(line(1, { status: 'failed', refusals }), 'uwv-am13', regionOf).refusals).toEqual(
      refusals,
    );
    for (const other of [line(1, { refusals }), line(1, { status: 'failed' })]) {
      expect(showLine(other, 'uwv-am13', regionOf)).not.toHaveProperty('refusals');
      expect(showLine(other, 'uwv-am13', regionOf)).not.toHaveProperty('explanation');
    }
  });
});
