import { day, type DemoCase, type Telling } from '../demo-case';

/** Placed at an employer, which makes two aftercare tasks (R026). @returns the placement. */
export async function placed(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  kind: 'without-benefit' | 'after-benefit',
): Promise<string> {
  await at(days);
  const { accountId } = await demo.ownAccount();
  const answer = await demo.change('/placements', {
    kind,
    startsOn: day(days),
    longerThanHalfYear: true,
    employer: 'Voorbeeldbedrijf Zorg en Techniek BV',
    hoursPerWeek: 32,
    pitfalls: 'Vroege diensten. Vervoer is geregeld, en er is een maatje op de werkvloer.',
    discussedWithPerson: true,
    discussedWithEmployer: true,
    employerContact: accountId,
  });
  return answer.text('placementId');
}

export async function aftercare(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  placementId: string,
  moment: 'week' | 'month',
): Promise<void> {
  await at(days);
  await demo.change(`/placements/${placementId}/aftercare`, {
    moment,
    withEmployer: true,
    stillAtWork: true,
    result: 'Het gaat goed. De persoon en de werkgever zijn tevreden.',
    heldOn: day(days),
  });
}

export async function broken(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  placementId: string,
): Promise<void> {
  await at(days);
  await demo.change(`/placements/${placementId}/break`, {
    reason: 'trial-period',
    explanation: 'Het werk was te zwaar. Er komt een nieuw gesprek over ander werk.',
    brokenOn: day(days),
  });
}

/** Closed with its outcome; what still runs ends with the person's agreement (R026, R030). */
export async function closed(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  outcome: string,
  explanation: string,
): Promise<void> {
  await at(days);
  await demo.change('/closing', {
    outcome,
    explanation,
    closedOn: day(days),
    aftercareReason: 'De persoon en de werkgever hebben geen vragen meer.',
    endItems: {
      reason: 'De persoon heeft werk en heeft dit onderdeel niet meer nodig.',
      how: 'by-telephone',
      evidence: 'Gesprek met de persoon.',
      agreedOn: day(days),
    },
  });
}

export async function died({ at, office }: Telling, demo: DemoCase, days: number): Promise<void> {
  await at(days);
  const path = `/persons/${demo.personId}`;
  const { etag } = await office.read(demo.worker, path);
  await office.change(demo.worker, `${path}/death`, { diedOn: day(days - 4), source: 'family' }, etag);
}
