import { axeFindings } from './support/axe';
import { closeBrowser, signIn, visit, type Person } from './support/chromium';
import { heading } from './support/form-steps';
import {
  accept,
  chooseReceiver,
  consents,
  offer,
  openOffer,
  refuse,
  sendOffer,
  speakToPerson,
} from './support/handover-steps';
import { setCase, Worker, type Case } from './support/prepare';

/**
 * Goal: the story of a case that was asked for, offered, questioned, refused and in the end assigned,
 * with everybody in a browser of their own. What comes before it, a plan that runs, is another story's.
 */
const MUNICIPALITY = 'gemeente-am13';
let today: Worker;
let uwv: Person;
let municipality: Person;
let union: Person;
let coordinator: Person;
let held: Case;

beforeAll(async () => {
  today = await Worker.as('uwv.utrecht.1');
  held = await setCase(today);
  uwv = await signIn('Medewerker UWV Utrecht 1', `/zaken/${held.id}/intake`);
  municipality = await signIn('Medewerker Gemeente Utrecht 1');
  union = await signIn('Medewerker FNV Utrecht 1');
  coordinator = await signIn('Regiocoördinator Utrecht');
});
afterAll(closeBrowser);

const TO_UNION = () => ({
  kind: 'Vakbond',
  team: 'FNV Midden-Utrecht',
  person: 'Medewerker FNV Utrecht 1',
  why: 'De persoon wil dat graag.',
  note: 'Graag overnemen.',
  contactOn: today.typed(7),
});
const TO_MUNICIPALITY = () => ({
  kind: 'Gemeente',
  person: 'Medewerker Gemeente Utrecht 1',
  why: 'De persoon krijgt nu bijstand.',
  note: 'De training loopt door. Alleen overdag bereikbaar.',
  contactOn: today.typed(7),
});

async function askForCase({ page }: Person, fill: { readonly bsn?: string }): Promise<void> {
  await page.getByRole('link', { name: 'Aanbiedingen', exact: true }).click();
  await page.getByRole('link', { name: 'Zaak vragen' }).click();
  if (fill.bsn !== undefined) {
    await page.getByLabel('Burgerservicenummer (BSN)').check();
    await page.getByLabel('Burgerservicenummer', { exact: true }).fill(fill.bsn);
  }
  await page.getByLabel('Waarom kan uw organisatie beter verder helpen?').fill('De bijstand loopt via ons.');
  await page.getByRole('button', { name: 'Zaak vragen' }).click();
}

it('the benefit changes, and no item with it', async () => {
  const { page } = uwv;
  await page.getByRole('link', { name: 'Uitkering is veranderd' }).click();
  await page.getByLabel('Nieuwe uitkering').selectOption({ label: 'Bijstand (Participatiewet)' });
  await page.getByRole('button', { name: 'Uitkering vastleggen' }).click();
  await heading(page, 'Intake');
  await page.getByText('Bijstand (Participatiewet)').waitFor();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page
    .getByRole('link', { name: /Sollicitatievaardigheden/ })
    .first()
    .waitFor();
});

it('the municipality asks for the case, once', async () => {
  const { page } = municipality;
  await askForCase(municipality, { bsn: held.bsn });
  await page.getByText('Zaak gevraagd').waitFor();
  await askForCase(municipality, { bsn: held.bsn });
  await page.getByRole('alert').getByText('R036').waitFor();
  await visit(uwv, `/zaken/${held.id}/delen`);
  await uwv.page.getByText('De bijstand loopt via ons.').waitFor();
});

it('the union gets an offer on the consent of the person, until the person takes that back', async () => {
  await visit(uwv, `/zaken/${held.id}/overdracht-aanbieden`);
  await chooseReceiver(uwv, TO_UNION());
  await uwv.page.getByRole('button', { name: 'Verder naar notitie en gesprek' }).click();
  await uwv.page.getByText('Er is nog geen grond om te delen').waitFor();
  await consents(uwv, 'Getekend op kantoor.');
  await sendOffer(uwv, TO_UNION());
  await openOffer(union, held.name);

  const { consents: given } = (await today.read(`/persons/${held.personId}`)) as unknown as {
    readonly consents: readonly { readonly consentId: string }[];
  };
  await today.change(`/persons/${held.personId}`, `/consents/${given[0]?.consentId ?? ''}/withdrawal`, {
    withdrawnOn: today.day(0),
  });
  await union.page
    .getByText(/^Ingetrokken om \d\d:\d\d/)
    .first()
    .waitFor();
  expect(await union.page.getByRole('button', { name: 'Overdracht aannemen…' }).count()).toBe(0);
});

it('the offer to the municipality answers its request; a question is asked and answered', async () => {
  await offer(uwv, held.id, TO_MUNICIPALITY());
  await openOffer(municipality, held.name);
  const { page } = municipality;
  expect(await page.getByText('Wil graag zorgen').count()).toBe(0);
  await page.getByLabel('Uw vraag aan de andere organisatie').fill('Kan de training ook in de wijk?');
  await page.getByRole('button', { name: 'Vraag stellen' }).click();

  await visit(uwv, `/zaken/${held.id}/delen`);
  await uwv.page.getByText('Kan de training ook in de wijk?').waitFor();
  await uwv.page.getByLabel('Uw antwoord').fill('Ja, de trainer komt ook daar.');
  await uwv.page.getByRole('button', { name: 'Antwoord geven' }).click();
  await page.getByText('Ja, de trainer komt ook daar.').waitFor();
});

it('the municipality has no room and refuses, so that the coordinator gets the case to assign', async () => {
  await refuse(municipality, 'Wij hebben nu geen plek', 'Tot en met april zijn alle begeleiders vol.');
  const { page } = coordinator;
  await page.getByRole('link', { name: 'Aanbiedingen', exact: true }).click();
  await page.getByRole('tab', { name: 'Toewijzen' }).click();
  await page.getByRole('link', { name: new RegExp(`${held.name}|${held.id.slice(0, 8)}`) }).click();
  await heading(page, /^Toewijzen: /);
  await page.getByText(/Wij hebben nu geen plek/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Soort organisatie').selectOption({ label: 'Gemeente' });
  await page.getByLabel('Persoon', { exact: true }).selectOption({ label: 'Medewerker Gemeente Utrecht 1' });
  await page
    .getByLabel('Waarom deze organisatie?')
    .fill('De bijstand loopt hier al, en de persoon woont hier.');
  await page.getByLabel('Wat moet de organisatie weten?').fill('De training gaat door.');
  await page.getByLabel('Dag van het gesprek met de persoon').fill(today.typed(7));
  await page.getByRole('button', { name: 'Zaak toewijzen' }).click();
  await page.getByText('Zaak toegewezen').first().waitFor();
});

it('having no room is no reason any more: the municipality accepts and speaks to the person', async () => {
  await openOffer(municipality, held.name);
  const { page } = municipality;
  await page.getByRole('button', { name: 'Overdracht weigeren…' }).click();
  await page.getByLabel('Wij zijn niet bevoegd').waitFor();
  expect(await page.getByLabel('Wij hebben nu geen plek').count()).toBe(0);
  await page.getByRole('button', { name: 'Niet weigeren' }).click();
  await accept(municipality);
  await speakToPerson(municipality, held.id, today.typed(0));
  await visit(uwv, `/zaken/${held.id}/delen`);
  await uwv.page.getByText('Uw organisatie droeg deze zaak over').waitFor();
  expect(await (await Worker.as('gemeente.utrecht.1')).read(`/arrangements/${held.id}`)).toMatchObject({
    ownerUnit: MUNICIPALITY,
    items: [{ provider: 'Voorbeeld Sollicitatietraining' }],
  });
  for (const { complaints } of [uwv, municipality, union, coordinator]) expect(complaints).toEqual([]);
});
