import type { ProjectionLag } from '@meereis/projections';
import { lagTable, rebuildSentences } from './sentences';

const lag = { name: 'worklist', version: 1, position: '00000000000000000007', secondsBehind: 3 } as const;

describe('what the operator reads', () => {
  it('says how far each projection is, and why one stopped', () => {
    const text = lagTable([
      {
        ...lag,
        eventsBehind: 2,
        state: 'stopped',
        reason: 'Onbekende gebeurtenis.',
      } as unknown as ProjectionLag,
    ]);
    expect(text).toMatch(/worklist\s+1\s+2\s+3\s+GESTOPT/);
    expect(text).toContain('worklist: Onbekende gebeurtenis.');
  });

  it('says so when a rebuild found other rows than there were', () => {
    const text = rebuildSentences({
      projection: 'worklist',
      version: 1,
      generation: 2,
      position: lag.position as never,
      tables: [{ table: 'worklist', rowsBefore: 3, rowsAfter: 4, same: false }],
    });
    expect(text).toContain('VERSCHIL, eerst 3 rijen en nu 4');
  });
});
