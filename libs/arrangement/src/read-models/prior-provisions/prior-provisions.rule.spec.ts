import { given, POLICY, TODAY, type Given } from '../../testing/case';
import { admission, checked, considered, reported } from '../../testing/events';
import { uuid } from '../../testing/values';
import { priorProvisionsOf } from './prior-provisions.rule';

const shown = (benefit: 'ww' | 'wia', ...events: Given) =>
  priorProvisionsOf(given(reported({ benefit }), checked('no'), admission(), ...events), POLICY, TODAY);

describe('what comes before RMT money', () => {
  test('R039: stands in the order that is advised', () => {
    expect(shown('ww').groups.map((one) => one.group)).toEqual(['sector', 'regular', 'bbl', 'praktijkleren']);
  });

  test('R038: shows what is open for this person, not what is for another group', () => {
    const regular = (benefit: 'ww' | 'wia') =>
      shown(benefit)
        .groups.find((one) => one.group === 'regular')
        ?.provisions.map((one) => one.provision);
    expect(regular('ww')).toEqual(['scholingsbudget-ww-extra', 're-integratiebudget-gemeenten']);
    expect(regular('wia')).toEqual(['re-integratiebudget-gemeenten']);
  });

  test('R040: tells the newest outcome, and is complete when every group was considered', () => {
    const all = [considered('regular'), considered('sector'), considered('bbl'), considered('praktijkleren')];
    expect(shown('ww', ...all.slice(1)).complete).toBe(false);
    const renewed = considered('sector', { considerationId: uuid(41), outcome: 'exhausted', reason: 'Op.' });
    const now = shown('ww', ...all, renewed);
    expect(now.complete).toBe(true);
    expect(now.groups[0]).toMatchObject({
      group: 'sector',
      considered: true,
      provisions: [{ provision: 'oeno-fondsen', outcome: 'exhausted', reason: 'Op.', consideredOn: TODAY }],
    });
  });

  test('R049: suggests regional funds first; what is for another group is not suggested', () => {
    expect(shown('ww').suggested.map((one) => one.provision)).toEqual([
      'twents-fonds-voor-vakmanschap',
      'leerwerkloket',
    ]);
    expect(shown('wia').suggested.map((one) => one.provision)).toEqual([
      'twents-fonds-voor-vakmanschap',
      'leerwerkloket',
      'uwv-re-integratiebudget-ao',
    ]);
    expect(shown('ww').complete).toBe(false);
  });
});
