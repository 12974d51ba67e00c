import { visit, type Person } from './chromium';
import { heading } from './form-steps';

/** What people of two organisations do with an offer, as they do it on their screens. */
export interface Terms {
  /** As it stands in the list of kinds: "Gemeente". */
  readonly kind: string;
  /** Left out where there is only one. */
  readonly team?: string;
  readonly person: string;
  readonly why: string;
  readonly note: string;
  /** As typed. */
  readonly contactOn: string;
}

/** Takes the steps up to the content, which asks for consent where the law gives no ground. */
export async function chooseReceiver({ page }: Person, { kind, team, person }: Terms): Promise<void> {
  await page.getByLabel('Soort organisatie').selectOption({ label: kind });
  if (team !== undefined) await page.getByLabel(team).check();
  await page.getByLabel('Persoon', { exact: true }).selectOption({ label: person });
  await page.getByRole('button', { name: 'Verder naar wat meegaat' }).click();
  await heading(page, 'Overdracht aanbieden: wat gaat mee');
}

export async function consents({ page }: Person, evidence: string): Promise<void> {
  await page.getByLabel('Hoe gaf de persoon toestemming?').selectOption({ label: 'In een gesprek' });
  await page.getByLabel('Waar ligt het bewijs?').fill(evidence);
  await page.getByRole('button', { name: 'Toestemming vastleggen' }).click();
  await page.getByText('Grond om te delen: toestemming').waitFor();
}

/** From the content to the offer. */
export async function sendOffer({ page }: Person, { why, note, contactOn }: Terms): Promise<void> {
  await page.getByRole('button', { name: 'Verder naar notitie en gesprek' }).click();
  await page.getByLabel('Waarom draagt u de zaak over?').fill(why);
  await page.getByLabel('Wat moet de ontvanger weten?').fill(note);
  await page.getByLabel('Dag van het gesprek met de persoon').fill(contactOn);
  await page.getByRole('button', { name: 'Verder naar controleren' }).click();
  await page.getByRole('button', { name: 'Overdracht aanbieden' }).click();
  await page.getByText('Overdracht aangeboden').first().waitFor();
}

export async function offer(owner: Person, id: string, terms: Terms): Promise<void> {
  await visit(owner, `/zaken/${id}/overdracht-aanbieden`);
  await chooseReceiver(owner, terms);
  await sendOffer(owner, terms);
}

export async function withdraw(owner: Person, id: string, why: string): Promise<void> {
  const { page } = owner;
  await visit(owner, `/zaken/${id}/delen`);
  await page.getByRole('button', { name: 'Aanbod intrekken…' }).click();
  await page.getByLabel('Waarom trekt u het aanbod in?').fill(why);
  await page.getByRole('button', { name: 'Aanbod intrekken', exact: true }).click();
  await page.getByText('Aanbod ingetrokken').first().waitFor();
}

/** Opens the offer as one finds it: from the queue. */
export async function openOffer({ page }: Person, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Aanbiedingen', exact: true }).click();
  await page.getByRole('link', { name, exact: true }).first().click();
  await heading(page, `Aanbod: ${name}`);
}

export async function refuse({ page }: Person, reason: string, explanation: string): Promise<void> {
  await page.getByRole('button', { name: 'Overdracht weigeren…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Overdracht weigeren' });
  await dialog.getByLabel(reason).check();
  await dialog.getByLabel('Uitleg').fill(explanation);
  await dialog.getByRole('button', { name: 'Overdracht weigeren' }).click();
  await page.getByText('Overdracht geweigerd').first().waitFor();
}

export async function accept({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Overdracht aannemen…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Overdracht aannemen' }).click();
  await page.getByText('Overdracht aangenomen').first().waitFor();
}

/** The conversation that was promised to the person. @param heldOn as typed. */
export async function speakToPerson(owner: Person, id: string, heldOn: string): Promise<void> {
  const { page } = owner;
  await visit(owner, `/zaken/${id}/delen`);
  await page.getByLabel('Dag waarop u de persoon sprak').fill(heldOn);
  await page.getByRole('button', { name: 'Overdracht afronden' }).click();
  await page.getByText('Overdracht afgerond').first().waitFor();
}
