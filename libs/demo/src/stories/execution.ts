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

/** An appointment that was kept, or not; absence is nothing to be punished for (R144). */
export async function met(demo: DemoCase, { at, chance }: Telling, days: number): Promise<void> {
  const appointmentId = await appointed(demo, { at, chance }, days, days + 6);
  await at(days + 6);
  const luck = chance.number(1, 10);
  await demo.add('/contacts', {
    heldOn: day(days + 6),
    channel: 'office',
    attendance: luck > 2 ? 'present' : luck === 2 ? 'late' : 'absent',
    appointmentId,
    ...(luck > 1 ? { note: 'Besproken hoe het gaat en wat de volgende stap is.' } : {}),
  });
}

/** An appointment made on one day for another. @returns its id. */
export async function appointed(
  demo: DemoCase,
  { at, chance }: Pick<Telling, 'at' | 'chance'>,
  days: number,
  on: number,
): Promise<string> {
  await at(days);
  const answer = await demo.add('/appointments', {
    on: day(on),
    at: `${String(chance.number(9, 16)).padStart(2, '0')}:${chance.oneOf(['00', '15', '30', '45'])}`,
    minutes: chance.oneOf([30, 45, 60]),
    channel: 'office',
    place: 'Werkplein, balie 3',
  });
  return answer.text('appointmentId');
}

/** The plan as a letter to the person, kept as a document of the case. */
export async function planSent(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.add('/letters', { letter: 'plan' });
}

/** One item is carried out by UWV while the municipality directs. */
export async function referred(demo: DemoCase, { at }: Telling, days: number, itemId: string): Promise<void> {
  await at(days);
  await demo.change(`/items/${itemId}/referral`, {
    toUnit: demo.unitAt('uwv'),
    assignment: 'Wilt u de gesprekken voeren? De persoon kent uw adviseur al.',
    ground: 'legal-task',
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
