import { day, euro, type DemoCase, type Telling } from '../demo-case';

/** An item of the plan in force begins (R022). */
export async function started(demo: DemoCase, { at }: Telling, days: number, itemId: string): Promise<void> {
  await at(days);
  await demo.change(`/items/${itemId}/start`, { startedOn: day(days) });
}

export async function delivered(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  itemId: string,
  cents: number,
): Promise<void> {
  await at(days);
  await demo.change(`/items/${itemId}/deliveries`, { deliveredUntil: day(days), amount: euro(cents) });
}

export async function interrupted(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  itemId: string,
): Promise<void> {
  await at(days);
  await demo.change(`/items/${itemId}/interruption`, {
    reason: 'illness',
    explanation: 'Ligt met griep thuis.',
    interruptedOn: day(days),
    expectedResumeOn: day(days + 21),
  });
}

/** An item ends well, and person and professional look back (R025). */
export async function finished(demo: DemoCase, { at }: Telling, days: number, itemId: string): Promise<void> {
  await at(days);
  await demo.change(`/items/${itemId}/completion`, {
    result: 'Weet nu welk werk past en hoe dat te vinden is.',
    completedOn: day(days),
  });
  await at(days + 5);
  await demo.change(`/items/${itemId}/evaluation`, {
    effect: 'reached',
    effectInWords: 'De persoon weet wat hij wil en durft te bellen.',
    nextStep: 'go-on-with-plan',
    evaluatedOn: day(days + 5),
  });
}

/** Something beside the question for work: a warm referral (R009, R016). */
export async function signalled(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.change('/signals', {
    kind: 'debts',
    explanation: 'Heeft twee maanden huur niet kunnen betalen.',
    notedOn: day(days),
  });
}

const NOTES = [
  'Belt het liefst na vijf uur.',
  'Heeft een rijbewijs en een auto.',
  'Neemt volgende keer het cv mee.',
  'De werkgever van de buurvrouw zoekt mensen; dat vraagt de persoon na.',
] as const;

/** What a caseworker writes down on the way, and a task made by hand. */
export async function worksDaily(demo: DemoCase, { at, chance }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.add('/notes', { text: chance.oneOf(NOTES) });
  if (chance.percent(50))
    await demo.add('/tasks', {
      text: 'Samen het cv doornemen.',
      dueOn: day(days + chance.number(7, 40)),
      forMyself: chance.percent(60),
    });
}

/** The person's trusted job coach, who stays through every handover (R035). */
export async function coached({ at, office }: Telling, demo: DemoCase, days: number): Promise<void> {
  await at(days);
  const path = `/persons/${demo.personId}`;
  const { etag } = await office.read(demo.worker, path);
  const coach = { name: 'Jobcoach Voorbeeld', organisation: 'Voorbeeld Jobcoaching', from: day(days) };
  await office.change(demo.worker, `${path}/job-coach`, coach, etag);
}
