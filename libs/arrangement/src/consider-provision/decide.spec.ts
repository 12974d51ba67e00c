import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, POLICY, refusals, refused, TODAY } from '../testing/case';
import type { Given } from '../testing/case';
import { admission, checked, considered, reported } from '../testing/events';
import { uuid } from '../testing/values';
import { decideConsiderProvision, type ConsiderProvision } from './decide';

const ADMITTED = [reported(), checked('no'), admission()];
const FACTS = { today: TODAY, considerationId: uuid(41), policy: POLICY };
const COMMAND: ConsiderProvision = {
  group: 'sector',
  provision: 'oeno-fondsen',
  outcome: 'not-available',
  reason: 'De sector heeft geen fonds.',
  consideredOn: TODAY,
};

const decide = (over: Partial<ConsiderProvision> = {}, events: Given = [...ADMITTED]) =>
  decideConsiderProvision(given(...events), { ...COMMAND, ...over }, FACTS);

describe('considering a provision that comes before RMT money', () => {
  test('R040: is of this case: not dated before its report', () => {
    expect(refused(decide({ consideredOn: localDate('2022-01-31') }))).toEqual([
      'R040 consideration-before-report',
    ]);
    expect(refused(decide({ consideredOn: localDate('2022-02-01') }))).toEqual([]);
  });

  test('R040: records provision, outcome, reason and date with a receipt', () => {
    expect(happened(decide())).toEqual([
      {
        type: 'prior-provision-considered.v1',
        data: {
          ...COMMAND,
          arrangementId: uuid(1),
          personId: uuid(2),
          considerationId: uuid(41),
          name: 'Naam oeno-fondsen',
          receipt: {
            rules: [
              { id: 'R038', version: expect.any(String) as string },
              { id: 'R040', version: expect.any(String) as string },
            ],
            referenceDate: TODAY,
            facts: [eventIdAt(0), uuid(500)],
            alternatives: ['gebruikt', 'niet passend', 'uitgeput', 'geweigerd door de eigenaar'],
            sentence: 'Wij hebben gekeken naar “Naam oeno-fondsen”. Deze regeling is er nu niet voor u.',
          },
        },
      },
    ]);
  });

  test.each([
    ['used', 'We gebruiken deze regeling voor uw plan.'],
    ['not-fitting', 'Deze regeling past niet bij wat u nodig heeft.'],
    ['exhausted', 'Het geld van deze regeling is op.'],
    ['refused-by-owner', 'De organisatie van deze regeling heeft nee gezegd.'],
  ] as const)('the person is told in plain words: %s', (outcome, told) => {
    expect(happened(decide({ outcome }))).toMatchObject([
      { data: { receipt: { sentence: `Wij hebben gekeken naar “Naam oeno-fondsen”. ${told}` } } },
    ]);
  });

  test('R040: a provision outside the catalogue is refused', () => {
    expect(refused(decide({ provision: 'spaarpot' }))).toEqual(['R040 provision-unknown']);
  });

  test('R038: a provision counts for its own group only', () => {
    expect(refusals(decide({ group: 'bbl' }))).toEqual([
      {
        rule: 'R038',
        code: 'provision-not-in-group',
        sentence:
          '“Naam oeno-fondsen” hoort op deze datum niet bij deze groep voorliggende voorzieningen. Kies een voorziening uit de groep.',
      },
    ]);
  });

  test('R038: a group with nothing open is not asked, so nothing fits it', () => {
    const facts = { ...FACTS, policy: { ...POLICY, priorGroups: () => [] } };
    expect(refused(decideConsiderProvision(given(...ADMITTED), COMMAND, facts))).toEqual([
      'R038 provision-not-in-group',
    ]);
  });

  test('R040: tomorrow has not been considered yet, and nobody before admission', () => {
    expect(refused(decide({ consideredOn: localDate('2022-03-02') }, [reported()]))).toEqual([
      'R007 not-admitted',
      'R040 consideration-in-future',
    ]);
  });

  test('R040: the hundredth consideration is the last', () => {
    const many = (count: number) => Array.from({ length: count }, () => considered('sector'));
    expect(refused(decide({}, [...ADMITTED, ...many(99)]))).toEqual([]);
    expect(refused(decide({}, [...ADMITTED, ...many(100)]))).toEqual(['R040 too-many-considerations']);
  });

  test('R038: money that is only for another group is not considered for this person', () => {
    const ww = { group: 'regular', provision: 'scholingsbudget-ww-extra' } as const;
    const withBenefit = (benefit: 'ww' | 'wia') => [reported({ benefit }), checked('no'), admission()];
    expect(refused(decide(ww, withBenefit('ww')))).toEqual([]);
    expect(refusals(decide(ww, withBenefit('wia')))).toEqual([
      {
        rule: 'R038',
        code: 'provision-for-other-group',
        sentence:
          '“Naam scholingsbudget-ww-extra” is alleen voor mensen met een WW-uitkering. Dat hoeft u voor deze persoon niet te overwegen.',
      },
    ]);
  });

  test('R049: what is only suggested can be considered too, and stands outside the four groups', () => {
    const fund = { provision: 'twents-fonds-voor-vakmanschap' } as const;
    expect(refused(decide({ ...fund, group: 'further' }))).toEqual([]);
    expect(refused(decide({ ...fund, group: 'sector' }))).toEqual(['R038 provision-not-in-group']);
    expect(refused(decide({ group: 'further' }))).toEqual(['R038 provision-not-in-group']);
  });

  test('R040: a consideration can be renewed, not before the former', () => {
    const before = [...ADMITTED, considered('sector', { consideredOn: localDate('2022-02-20') })];
    expect(refused(decide({ consideredOn: localDate('2022-02-20') }, before))).toEqual([]);
    expect(refused(decide({ consideredOn: localDate('2022-02-19') }, before))).toEqual([
      'R040 consideration-before-last',
    ]);
  });
});
