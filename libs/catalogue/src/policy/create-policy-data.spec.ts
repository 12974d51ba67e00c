import { localDate, type RegionCode } from '@meereis/kernel';
import { publishPolicyData } from '../publish/publish-policy-data';
import { newLog, type PolicyLog } from '../testing/policy-log';
import { createPolicyData, type LivePolicyData } from './create-policy-data';

const TODAY = localDate('2022-03-01');
const UTRECHT = 'AM13' as RegionCode;

describe('policy data answers by date', () => {
  let log: PolicyLog;
  let policy: LivePolicyData;
  beforeAll(async () => {
    log = await newLog();
    await publishPolicyData(log.input);
    policy = await createPolicyData({ store: log.inner, codec: log.codec });
  });
  afterAll(async () => {
    await policy.close();
    await log.close();
  });
  const region = (municipality: string, on: string) => policy.regionOf(municipality, localDate(on))?.code;

  it.each([
    ['Uitgeest', 'GM0450', '2017-01-01', '2016-12-31', 'AM37', 'AM15'],
    ['Hardinxveld-Giessendam', 'GM0523', '2018-01-01', '2017-12-31', 'AM35', 'AM23'],
    ['Cranendonck', 'GM1706', '2018-01-01', '2017-12-31', 'AM28', 'AM33'],
    ['Heerde', 'GM0246', '2020-01-01', '2019-12-31', 'AM36', 'AM06'],
    ['Vijfheerenlanden', 'GM1961', '2021-01-01', '2020-12-31', undefined, 'AM35'],
    ['Elburg', 'GM0230', '2022-01-01', '2021-12-31', 'AM06', 'AM36'],
    ['Nunspeet', 'GM0302', '2022-01-01', '2021-12-31', 'AM06', 'AM36'],
    ['Olst-Wijhe', 'GM1773', '2024-01-01', '2023-12-31', 'AM06', 'AM36'],
  ])('%s (N2) changes region on the day itself', (_, code, day, before, from, to) => {
    expect([region(code, before), region(code, day)]).toEqual([from, to]);
  });

  it('a merged municipality belongs to its region up to the day before (N4)', () => {
    expect([region('GM0457', '2022-03-23'), region('GM0457', '2022-03-24')]).toEqual(['AM12', undefined]);
    expect([region('GM1979', '2020-12-31'), region('GM1979', '2021-01-01')]).toEqual([undefined, 'AM01']);
  });

  it('before the coverage of 2015 no municipality has a region', () => {
    expect([region('GM0014', '2014-12-31'), region('GM0014', '2015-01-01')]).toEqual([undefined, 'AM01']);
  });

  it('R001: there are 35 regions', () => {
    expect(policy.regions()).toHaveLength(35);
    expect(policy.region('AM04')).toBeUndefined();
  });

  it('R043: a price holds on its first and last day and not around them', () => {
    const cents = (on: string) => policy.service('matching', localDate(on))?.maximum.cents;
    expect(['2021-03-21', '2021-03-22', '2024-12-31', '2025-01-01'].map(cents)).toEqual([
      undefined,
      320_000,
      320_000,
      undefined,
    ]);
  });

  it('R018: the scheme has a version for each day of its years and none outside', () => {
    const version = (on: string) => policy.schemeVersion(localDate(on))?.version;
    const days = ['2021-03-21', '2021-03-22', '2022-12-14', '2022-12-15', '2024-12-31', '2025-01-01'];
    const [first, second] = ['stcrt-2021-15327', 'stcrt-2022-34833'];
    expect(days.map(version)).toEqual([undefined, first, first, second, second, undefined]);
  });

  it('Q03: the hard date is 12 March 2020, that day included; objection takes six weeks', () => {
    expect(policy.hardDate(TODAY)).toMatchObject({ date: '2020-03-12', inclusive: true });
    expect(policy.objectionTermWeeks(TODAY)).toBe(6);
  });

  it('R038: four groups are asked, with what is open that day only', () => {
    const groups = (on: string) =>
      policy.priorGroups(localDate(on), UTRECHT).map((one) => [one.group, one.provisions.map((p) => p.id)]);
    const now = Object.fromEntries(groups('2022-03-01')) as Record<string, string[]>;
    expect(Object.keys(now)).toEqual(['regular', 'sector', 'praktijkleren', 'bbl']);
    expect(now['regular']).not.toContain('tijdelijk-scholingsbudget-uwv');
    const before = Object.fromEntries(groups('2020-12-31')) as Record<string, string[]>;
    expect(Object.keys(before)).toEqual(['regular', 'sector', 'bbl']);
    expect(before['regular']).toContain('tijdelijk-scholingsbudget-uwv');
  });

  it('R038: funds of another region are not suggested', () => {
    const ids = (code: string) => policy.suggestedProvisions(TODAY, code as RegionCode).map((one) => one.id);
    const twente = policy.regions().find((one) => one.name === 'Twente')?.code ?? '';
    expect(ids(twente)).toContain('twents-fonds-voor-vakmanschap');
    expect(ids(UTRECHT)).not.toContain('twents-fonds-voor-vakmanschap');
  });

  it('R003: a funder for one group says which; RMT money says so', () => {
    expect(policy.funder('scholingsbudget-ww-extra', TODAY)).toMatchObject({
      rmt: false,
      onlyForBenefits: ['ww'],
    });
    expect(policy.funder('rmt-crisisdienstverlening', TODAY)).toMatchObject({ rmt: true });
    expect(policy.funder('oeno-fondsen', TODAY)?.onlyForBenefits).toBeUndefined();
    expect(policy.funder('geen-geld', TODAY)).toBeUndefined();
  });

  it('R041: money for the teams and their organisation is told from money for people', () => {
    const pays = (id: string) => policy.funder(id, TODAY)?.staffing === true;
    expect(
      [
        'regionaal-mobiliteitsteam',
        'praktijkleren-uitvoering',
        'jeugdwerkloosheid-coordinatie',
        'structurele-middelen-arbeidsmarktregio',
      ].filter((id) => !pays(id)),
    ).toEqual([]);
    expect(
      ['rmt-crisisdienstverlening', 'oeno-fondsen', 'praktijkleren-inkoop', 'geen-geld'].filter(pays),
    ).toEqual([]);
  });

  it('R082: the practical routes are paid by their own pot, not by RMT money', () => {
    const paid = ['matching', 'mbo-diploma', 'geen-dienst'].map((id) => policy.isRmtFunded(id, TODAY));
    expect(paid).toEqual([true, false, false]);
  });
});
