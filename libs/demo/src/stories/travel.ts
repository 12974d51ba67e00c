import { demoUserName } from '@meereis/staff';
import { day, type DemoCase, type Region, type Telling } from '../demo-case';

const NOTE = 'Het plan loopt door. De persoon weet van de overdracht en vindt het goed.';

export interface Destination {
  readonly prefix: string;
  readonly region: Region;
}

function isPublicBody(prefix: string): boolean {
  return prefix === 'uwv' || prefix === 'gemeente';
}

/** Offers the case after a preview (R029-R033, R036). */
export async function offered(
  demo: DemoCase,
  { at, office }: Telling,
  days: number,
  to: Destination,
  fromPrefix: string,
): Promise<string> {
  await at(days);
  const toUnit = demo.unitAt(to.prefix, to.region);
  const byLaw = isPublicBody(fromPrefix) && isPublicBody(to.prefix);
  if (!byLaw) {
    const path = `/persons/${demo.personId}`;
    const { etag } = await office.read(demo.worker, path);
    const consent = {
      toUnit,
      how: 'in-person',
      evidence: 'Formulier, getekend op kantoor.',
      givenOn: day(days),
    };
    await office.change(demo.worker, `${path}/consents`, consent, etag);
  }
  await demo.read();
  const preview = await demo.read(`/handover-preview?toUnit=${toUnit}`);
  const receivers = await office.read(demo.worker, `/units/${toUnit}/receivers`);
  await demo.change('/handover', {
    toUnit,
    receiver: receivers.list()[0]?.text('accountId'),
    note: NOTE,
    contactOn: day(days + 14),
    ground: byLaw ? 'legal-task' : 'consent',
    contentHash: preview.text('contentHash'),
  });
  return preview.text('contentHash');
}

export async function accepted(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  to: Destination,
  contentHash: string,
): Promise<void> {
  await at(days);
  demo.nowAt(to.prefix, to.region);
  await demo.change('/handover/acceptance', { contentHash, contactOn: day(days + 7) });
}

export async function completed(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.change('/handover/completion', { contactHeldOn: day(days) });
}

export async function declined(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  to: Destination,
): Promise<void> {
  await at(days);
  await demo.change(
    '/handover/refusal',
    { reason: 'no-capacity', explanation: 'Wij hebben deze maand geen plaats.' },
    demo.workerAt(to.prefix, to.region),
  );
}

/** The region's coordinator gives a case nobody took to the municipality (R142). */
export async function assigned(demo: DemoCase, { at, office, region }: Telling, days: number): Promise<void> {
  await at(days);
  const coordinator = demoUserName('rmt', region.code, 'coordinator');
  const to: Destination = { prefix: 'gemeente', region };
  const toUnit = demo.unitAt(to.prefix, region);
  // Whose file it still is looks at the version; the coordinator sees the preview alone.
  await demo.read();
  const receivers = await office.read(coordinator, `/units/${toUnit}/receivers`);
  const preview = await demo.read(`/handover-preview?toUnit=${toUnit}`, coordinator);
  await demo.change(
    '/handover/assignment',
    {
      toUnit,
      receiver: receivers.list()[0]?.text('accountId'),
      note: 'De gemeente kent deze persoon en heeft plaats.',
      contactOn: day(days + 14),
      contentHash: preview.text('contentHash'),
      reason: 'Twee organisaties hadden geen plaats. De gemeente is bevoegd.',
    },
    coordinator,
  );
}
