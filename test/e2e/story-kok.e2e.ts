import { axeFindings } from './support/axe';
import {
  addItem,
  agreeAndSet,
  chooseOffer,
  considered,
  intakeStep,
  register,
  report,
} from './support/case-steps';
import { closeBrowser, signIn, visit, type Person } from './support/chromium';
import { follow, heading, submit } from './support/form-steps';
import {
  accept,
  consents,
  chooseReceiver,
  offer,
  openOffer,
  refuse,
  sendOffer,
  speakToPerson,
  withdraw,
} from './support/handover-steps';
import { newSurname, testBsn } from '../../tools/journey/people.mjs';
import { Worker } from './support/prepare';

/**
 * Goal: the story of the cook whose restaurant went bankrupt, from the question whether anybody knows this person to a
 * plan that goes on at another organisation; and beside it somebody who lost work too early for the scheme.
 */
const surname = newSurname();
const bsn = testBsn();
const name = `Test ${surname}`;
let today: Worker;
let uwv: Person;
let municipality: Person;
let union: Person;
let id: string;

beforeAll(async () => {
  today = await Worker.as('uwv.utrecht.1');
  uwv = await signIn('Medewerker UWV Utrecht 1', '/zoeken');
  municipality = await signIn('Medewerker Gemeente Utrecht 1');
  union = await signIn('Medewerker FNV Utrecht 1', '/zoeken');
});
afterAll(closeBrowser);

const RMT = 'Aanvullende crisisdienstverlening door regionale mobiliteitsteams';
const COACHING = 'Versterken arbeidsmarktpositie';
/** The four groups that come before money of the mobility team (R038). */
const CONSIDERED = [
  considered(
    'Reguliere middelen van gemeente en UWV: Extra tijdelijk scholingsbudget WW',
    'Wordt gebruikt',
    'Betaalt een deel van de opleiding.',
  ),
  considered(
    'Beschikbare middelen van O&O-fondsen en sectoren: O&O-fondsen (opleidings- en ontwikkelingsfondsen)',
    'Wordt gebruikt',
    'Het fonds van de horeca betaalt mee.',
  ),
  considered(
    'Tijdelijke middelen voor praktijkleren: Praktijkleren in het mbo (kortdurende bij- en omscholing)',
    'Past niet',
    'Er is eerst een cursus nodig.',
  ),
  considered(
    'Extra middelen voor bbl-leerbanen: Extra middelen voor bbl en bbl-leerbanen',
    'Niet beschikbaar',
    'Er zijn nu geen leerbanen vrij.',
  ),
];

const BY_NAME = { 'Volledige naam': name, Geboortedatum: '17-5-1984' };

describe('nobody knows this person yet', () => {
  it('the union asks, without a BSN', async () => {
    const { page } = union;
    expect(await page.getByLabel(/^BSN/).count()).toBe(0);
    await submit(page, 'Zoeken', { 'Volledige naam': surname });
    await page
      .getByRole('alert')
      .getByText(/geboortedatum/i)
      .first()
      .waitFor();
    await submit(page, 'Zoeken', BY_NAME);
    await page.getByText('Niet gevonden').waitFor();
  });

  it('UWV asks, and reports the case', async () => {
    const { page } = uwv;
    await submit(page, 'Zoeken', { BSN: bsn });
    await register(uwv, {
      Voornamen: 'Test',
      Achternaam: surname,
      Geboortedatum: '17-5-1984',
      Gemeente: 'Utrecht',
    });
    id = await report(uwv, {
      Werkloos: true,
      'Wat is er gebeurd': 'Faillissement van de werkgever',
      Toelichting: 'Het restaurant waar deze persoon kok was, is failliet.',
      'Zonder werk vanaf': today.typed(-20),
      'Waaruit blijkt dat': 'Ontslagbrief',
      Uitkering: 'WW',
      'Geprobeerd, het was niet genoeg': true,
      'Toelichting op die hulp': 'FNV hielp met een brief.',
      'Gemeld op': today.typed(-8),
    });
  });

  it('the union asks again: known, not where, and the owner answers', async () => {
    await submit(union.page, 'Zoeken', BY_NAME);
    await union.page
      .getByText(/Uw (vraag|verzoek) is doorgestuurd/)
      .first()
      .waitFor();
    const { page } = uwv;
    await follow(page, 'Zoekvraag beantwoorden');
    await submit(page, 'Antwoord vastleggen', { 'Er is contact met de andere organisatie': true });
    await heading(page, 'Intake');
    await submit(union.page, 'Zoeken', BY_NAME);
    await union.page.getByText('Er is contact geweest.').waitFor();
  });
});

describe('weighing and admitting', () => {
  it('asks about the banenafspraak first: in doubt, and weighed meanwhile', async () => {
    await intakeStep(uwv, 'Antwoord vastleggen', { Twijfel: true, 'Nagegaan op': today.typed(-7) });
    await intakeStep(uwv, 'Behoefte wegen', {
      button: 'Weging vastleggen',
      'Opleiding en leeftijd': 'Mbo niveau 2, horeca.',
      Taal: 'Spreekt en leest goed Nederlands.',
      'Werk tot nu toe': 'Elf jaar kok bij dezelfde werkgever.',
      'Afstand tot werk': 'Wil de zorg in en heeft daar geen diploma voor.',
      'Kans op werk binnen een jaar': 'Met een korte opleiding goed.',
      'Waarom deze uitkomst': 'In de horeca is geen werk.',
      'Heeft ondersteuning nodig': true,
    });
  });

  it('admits, but not on a day before the scheme', async () => {
    const { page } = uwv;
    await follow(page, 'Persoon toelaten');
    await submit(page, 'Persoon toelaten', { 'Toegelaten op': '15-1-2021' });
    await page.getByRole('alert').getByText('R018').first().waitFor();
    await submit(page, 'Persoon toelaten', { 'Toegelaten op': today.typed(-6) });
    await heading(page, 'Intake');
  });
});

describe('a plan', () => {
  it('has no goal before there was a conversation', async () => {
    const { page } = uwv;
    const goal = {
      Richting: 'Werk in een andere sector',
      'Waar werkt de persoon naartoe': 'Binnen een jaar aan het werk als helpende in de zorg.',
      'Afgesproken op': today.typed(-5),
    };
    await visit(uwv, `/zaken/${id}/plan/doel`);
    await submit(page, 'Doel vastleggen', goal);
    await page.getByRole('alert').getByText('R015').first().waitFor();
    await visit(uwv, `/zaken/${id}/plan/diagnose`);
    await submit(page, 'Diagnose vastleggen', {
      'Gehouden op': today.typed(-5),
      Wensen: true,
      'Wat kwam eruit': 'Kan goed met mensen omgaan. Wil graag zorgen.',
    });
    await heading(page, 'Plan');
    await visit(uwv, `/zaken/${id}/plan/doel`);
    await submit(page, 'Doel vastleggen', goal);
    await heading(page, 'Plan');
  });

  it('takes money of the mobility team only after the four groups were looked at, and not above the maximum', async () => {
    const { page } = uwv;
    const agreement = {
      'Wat spreken we af': 'Tien gesprekken met een coach: wat kan en wil ik in de zorg?',
      'Andere aanbieder': 'Voorbeeld Loopbaancoaching',
      Van: today.typed(13),
      'Tot en met': today.typed(104),
    };
    const money = {
      Prijs: '3.000,00',
      'exclusief btw': true,
      [RMT]: '3.000,00',
      'Waarom gewoon geld niet genoeg is': 'Geen coach van de gewone hulp kent de horeca en de zorg.',
    } as const;
    await visit(uwv, `/zaken/${id}/onderdeel-toevoegen`);
    await chooseOffer(page, COACHING);
    await follow(page, 'Verder');
    await submit(page, 'Verder', agreement);
    await submit(page, 'Controleren', { ...money, Prijs: '3.280,01', [RMT]: '3.280,01' });
    await submit(page, 'Onderdeel toevoegen');
    await page.getByRole('alert').getByText('R038').first().waitFor();
    await page.getByRole('alert').getByText('R043').first().waitFor();
    await addItem(uwv, id, { find: COACHING, agreement, money }, CONSIDERED);
  });

  it('has a second item that two funders pay together', async () => {
    await addItem(uwv, id, {
      find: 'Scholing naar een beroep of functie',
      agreement: {
        'Wat spreken we af': 'Opleiding tot helpende in de zorg.',
        'Andere aanbieder': 'Voorbeeld Zorgopleidingen',
        Van: today.typed(34),
        'Tot en met': today.typed(216),
      },
      money: {
        Prijs: '4.200,00',
        'exclusief btw': true,
        'Btw in procenten': '0',
        'O&O-fondsen (opleidings- en ontwikkelingsfondsen)': '2.500,00',
        'Extra tijdelijk scholingsbudget WW': '1.700,00',
      },
    });
  });

  it('stays as it is when the benefit changes', async () => {
    const { page } = uwv;
    await visit(uwv, `/zaken/${id}/intake`);
    await intakeStep(uwv, 'Uitkering is veranderd', {
      button: 'Uitkering vastleggen',
      'Nieuwe uitkering': 'Bijstand (Participatiewet)',
      Vanaf: today.typed(-2),
    });
    await page.getByText('Bijstand (Participatiewet)').waitFor();
    const { items } = await today.read(`/arrangements/${id}`);
    expect(items).toHaveLength(2);
  });

  it('is agreed to in a conversation, and set', async () => {
    await agreeAndSet(uwv, id, {
      'In een gesprek': true,
      'Waaruit blijkt dat': 'Gesprek op kantoor; het plan is getekend.',
    });
  });
});

describe('the handover to the municipality', () => {
  const TERMS = () => ({
    kind: 'Gemeente',
    person: 'Medewerker Gemeente Utrecht 1',
    why: 'De persoon krijgt nu bijstand.',
    note: 'Het plan loopt door; de opleiding begint volgende maand.',
    contactOn: today.typed(7),
  });

  it('is offered, and withdrawn: first another conversation', async () => {
    await offer(uwv, id, TERMS());
    await withdraw(uwv, id, 'We wachten eerst het gesprek van morgen af.');
  });

  it('is offered again, and refused: UWV stays responsible, with a task', async () => {
    await offer(uwv, id, TERMS());
    await openOffer(municipality, name);
    await refuse(municipality, 'Wij hebben nu geen plek', 'Deze week zijn twee collega’s ziek.');
    await visit(uwv, `/zaken/${id}/contact`);
    await uwv.page
      .getByText(/opnieuw aanbieden/i)
      .first()
      .waitFor();
  });

  it('is accepted in the end: the plan goes on there, and UWV reads back only', async () => {
    await offer(uwv, id, TERMS());
    await openOffer(municipality, name);
    await accept(municipality);
    await speakToPerson(municipality, id, today.typed(0));
    await visit(uwv, `/zaken/${id}/delen`);
    await uwv.page.getByText('Uw organisatie droeg deze zaak over').waitFor();
    const after = await (await Worker.as('gemeente.utrecht.1')).read(`/arrangements/${id}`);
    expect(after).toMatchObject({ ownerUnit: 'gemeente-am13', items: [{}, {}] });
  });
});

describe('somebody who lost work too early', () => {
  const other = newSurname();
  let otherId: string;

  it('is registered by the union without a BSN, and offered to the municipality on consent', async () => {
    const { page } = union;
    const named = { 'Volledige naam': `Test ${other}`, Geboortedatum: '3-4-1979' };
    await submit(page, 'Zoeken', named);
    await register(union, {
      Voornamen: 'Test',
      Achternaam: other,
      Geboortedatum: '3-4-1979',
      Gemeente: 'Utrecht',
    });
    otherId = await report(union, {
      Werkloos: true,
      'Wat is er gebeurd': 'Het contract loopt af',
      'Zonder werk vanaf': '1-2-2020',
      'Waaruit blijkt dat': 'Contract',
      Uitkering: 'Geen uitkering',
      'Geprobeerd, het was niet genoeg': true,
      'Toelichting op die hulp': 'Gesprek bij FNV.',
    });
    const terms = {
      kind: 'Gemeente',
      person: 'Medewerker Gemeente Utrecht 1',
      why: 'FNV mag hier niet over besluiten.',
      note: 'Graag een besluit over de toelating.',
      contactOn: today.typed(3),
    };
    await visit(union, `/zaken/${otherId}/overdracht-aanbieden`);
    await chooseReceiver(union, terms);
    await consents(union, 'Getekend formulier in het dossier.');
    await sendOffer(union, terms);
  });

  it('is refused by the municipality, in words that tell how to object', async () => {
    const { page } = municipality;
    await openOffer(municipality, `Test ${other}`);
    await accept(municipality);
    await visit(municipality, `/zaken/${otherId}/intake`);
    await intakeStep(municipality, 'Antwoord vastleggen', {
      Nee: true,
      'Het doelgroepregister is geraadpleegd': true,
    });
    await intakeStep(municipality, 'Toelating weigeren', {
      'Het werk stopte vóór de datum van de regeling': true,
      'Motivering voor de persoon':
        'Uw werk stopte vóór de coronacrisis. De regeling is voor mensen die daarna hun werk verloren.',
      'Met een brief': true,
    });
    await page.getByText(/Geweigerd op/).waitFor();
    await visit(municipality, `/zaken/${otherId}/geschiedenis`);
    await page
      .getByText(/bezwaar/i)
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    for (const { complaints } of [uwv, municipality, union]) expect(complaints).toEqual([]);
  });
});
