import { axeFindings } from './support/axe';
import { addItem, considered, intakeStep, register, report, showAndAgree } from './support/case-steps';
import { closeBrowser, signIn, visit, type Person } from './support/chromium';
import { follow, heading, submit, type Answers } from './support/form-steps';
import { accept, offer, openOffer, speakToPerson } from './support/handover-steps';
import { newSurname, testBsn } from '../../tools/journey/people.mjs';
import { Worker } from './support/prepare';

/**
 * Goal: the story of the warehouse worker of the banenafspraak: doubt and then certainty, a coach and a mentor who
 * stay, custom help that two organisations agree to, one item carried out elsewhere, and a case that moves on.
 */
const surname = newSurname();
const bsn = testBsn();
const name = `Test ${surname}`;
let today: Worker;
let uwv: Person;
let colleague: Person;
let municipality: Person;
let employers: Person;
let id: string;

beforeAll(async () => {
  today = await Worker.as('uwv.utrecht.1');
  uwv = await signIn('Medewerker UWV Utrecht 1', '/zoeken');
  colleague = await signIn('Medewerker UWV Utrecht 2');
  municipality = await signIn('Medewerker Gemeente Utrecht 1');
  employers = await signIn('Medewerker VNO-NCW Utrecht 1');
});
afterAll(closeBrowser);

/** A refusal that names its rule; the form stays open. */
async function refused(rule: string): Promise<void> {
  await uwv.page.getByRole('alert').getByText(rule).first().waitFor();
}

/** One change of what is known about the person, from the person's page and back to it. */
async function personStep(link: string, button: string, answers: Answers): Promise<void> {
  const { page } = uwv;
  await visit(uwv, `/zaken/${id}/persoon`);
  await follow(page, link);
  await submit(page, button, answers);
  await heading(page, 'Persoonsgegevens');
}

/** The four groups that come before money of the mobility team (R038). */
const CONSIDERED = [
  considered(
    'Beschikbare middelen van O&O-fondsen en sectoren: O&O-fondsen (opleidings- en ontwikkelingsfondsen)',
    'Wordt gebruikt',
    'Betaalt het certificaat, geen fiets.',
  ),
  considered(
    'Reguliere middelen van gemeente en UWV: Re-integratiebudget van gemeenten',
    'Past niet',
    'Betaalt alleen een taxi.',
  ),
  considered(
    'Extra middelen voor bbl-leerbanen: Extra middelen voor bbl en bbl-leerbanen',
    'Past niet',
    'Een leerbaan van drie jaar is te lang.',
  ),
  considered(
    'Tijdelijke middelen voor praktijkleren: Praktijkleren in het mbo (kortdurende bij- en omscholing)',
    'Past niet',
    'Is voor scholing, niet voor vervoer.',
  ),
];

const CARD = {
  'Opleiding en leeftijd': 'Praktijkonderwijs.',
  Taal: 'Leest eenvoudige teksten.',
  'Werk tot nu toe': 'Vier jaar in hetzelfde magazijn.',
  'Afstand tot werk': 'Kan het werk goed aan met vaste taken.',
  'Kans op werk binnen een jaar': 'Zonder begeleiding klein.',
  'Waarom deze uitkomst': 'Er is uitleg nodig bij een nieuwe werkgever.',
} as const;

describe('does somebody belong to the banenafspraak?', () => {
  it('an address that is secret is seen by nobody', async () => {
    await submit(uwv.page, 'Zoeken', { BSN: bsn });
    await register(uwv, {
      Voornamen: 'Test',
      Achternaam: surname,
      Geboortedatum: '21-11-1995',
      Gemeente: 'Utrecht',
      Straat: 'Proefstraat',
      Huisnummer: '12',
      'Het adres is geheim': true,
      Telefoon: '0301112233',
    });
    id = await report(uwv, {
      'Aan het werk': true,
      'Wat is er gebeurd': 'Het contract loopt af',
      'Zonder werk vanaf': today.typed(10),
      'Waaruit blijkt dat': 'Contract',
      Uitkering: 'Wajong',
      'Past niet bij de persoon': true,
      'Toelichting op die hulp': 'De hulp van de branche is er niet voor deze uitkering.',
      'Gemeld op': today.typed(-30),
    });
    await visit(uwv, `/zaken/${id}/persoon`);
    await uwv.page.getByText('Geheim. Ook u ziet het niet.').waitFor();
    expect(await uwv.page.getByText('Proefstraat').count()).toBe(0);
  });

  it('yes is not said without looking in the register; in doubt, weighing goes on', async () => {
    const { page } = uwv;
    await visit(uwv, `/zaken/${id}/intake/banenafspraak`);
    await submit(page, 'Antwoord vastleggen', { Ja: true, 'Nagegaan op': today.typed(-30) });
    await refused('R148');
    await submit(page, 'Antwoord vastleggen', { Twijfel: true });
    await heading(page, 'Intake');
    await intakeStep(uwv, 'Behoefte wegen', {
      button: 'Weging vastleggen',
      ...CARD,
      'Heeft ondersteuning nodig': true,
    });
  });

  it('the contact of the region knows: admitted by definition, not after weighing', async () => {
    const { page } = uwv;
    await intakeStep(uwv, 'Navraag vastleggen', {
      Aanspreekpunt: 'Aanspreekpunt banenafspraak Midden-Utrecht',
      'Hoort bij de doelgroep': true,
      Advies: 'Staat in het doelgroepregister. Houd de jobcoach erbij.',
      'Gesproken op': today.typed(-28),
    });
    await intakeStep(uwv, 'Antwoord vastleggen', {
      Ja: true,
      'Het doelgroepregister is geraadpleegd': true,
      'Nagegaan op': today.typed(-28),
    });
    await intakeStep(uwv, 'Persoon toelaten', { 'Toegelaten op': today.typed(-27) });
    await page.getByText(/omdat de persoon bij de doelgroep hoort/).waitFor();
  });
});

describe('who stands beside this person', () => {
  it('a job coach, a mentor, and how to be reached', async () => {
    await personStep('Jobcoach vastleggen', 'Jobcoach vastleggen', {
      Naam: 'Testjobcoach Voorbeeld',
      Organisatie: 'Voorbeeld Jobcoaching',
      Vanaf: today.typed(-400),
    });
    await personStep('Vertegenwoordiger vastleggen', 'Vertegenwoordiger vastleggen', {
      Mentor: true,
      Naam: 'Testmentor Voorbeeld',
      Telefoon: '0307654321',
      'Waaruit blijkt dat': 'Beschikking van de rechter, gezien op kantoor.',
      Vanaf: today.typed(-700),
    });
    const { page } = uwv;
    await follow(page, 'Voorkeur vastleggen');
    await submit(page, 'Voorkeur vastleggen', { 'Per e-mail': true, 'Besproken op': today.typed(-26) });
    await refused('R146');
    await submit(page, 'Voorkeur vastleggen', {
      Telefonisch: true,
      'Ook of eerst de vertegenwoordiger': 'Testmentor Voorbeeld (mentor)',
      'Waar moeten we op letten': 'Eerst de mentor bellen.',
    });
    await page.getByText(/Telefonisch, ook via Testmentor Voorbeeld/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('a wrong day is corrected by two people', async () => {
    const { page } = uwv;
    await visit(uwv, `/zaken/${id}/contact`);
    await follow(page, 'Correctie voorstellen');
    await submit(page, 'Correctie voorstellen', {
      'Welk gegeven klopt niet': 'Zonder werk vanaf',
      'Het moet zijn': today.typed(14),
      'Een typefout': true,
      Toelichting: 'In het contract staat een andere einddatum.',
    });
    await heading(page, 'Contact');
    await follow(page, 'Goedkeuren');
    await submit(page, 'Correctie goedkeuren', { 'Geldt vanaf': today.typed(-30) });
    await refused('R028');
    await visit(colleague, `/zaken/${id}/contact`);
    await follow(colleague.page, 'Goedkeuren');
    await submit(colleague.page, 'Correctie goedkeuren', { 'Geldt vanaf': today.typed(-30) });
    await colleague.page.getByText('Goedgekeurd', { exact: true }).waitFor();
    await visit(uwv, `/zaken/${id}/contact`);
    await page.getByText('Goedgekeurd', { exact: true }).waitFor();
  });
});

describe('a plan with custom help', () => {
  it('begins with a conversation and a goal', async () => {
    const { page } = uwv;
    await visit(uwv, `/zaken/${id}/plan/diagnose`);
    await submit(page, 'Diagnose vastleggen', {
      'Gehouden op': today.typed(-25),
      Vaardigheden: true,
      'Wat kwam eruit': 'Werkt precies. Veel prikkels tegelijk gaat niet.',
    });
    await heading(page, 'Plan');
    await visit(uwv, `/zaken/${id}/plan/doel`);
    await submit(page, 'Doel vastleggen', {
      Richting: 'Werk in hetzelfde beroep',
      'Waar werkt de persoon naartoe': 'Een vaste plek in een kleiner magazijn.',
      'Afgesproken op': today.typed(-25),
    });
    await heading(page, 'Plan');
  });

  it('has a bicycle from the custom budget and training from the fund', async () => {
    const bicycle = {
      find: 'Maatwerkbudget',
      agreement: {
        'Wat spreken we af': 'Een aangepaste fiets, om zelf naar het werk te kunnen.',
        'Andere aanbieder': 'Voorbeeld Fietsen',
        Van: today.typed(7),
        'Tot en met': today.typed(40),
      },
      money: {
        Prijs: '900,00',
        'exclusief btw': true,
        'Aanvullende crisisdienstverlening door regionale mobiliteitsteams': '900,00',
        'Waarom gewoon geld niet genoeg is': 'De vervoersregeling betaalt alleen een taxi.',
      },
    } as const;
    await addItem(uwv, id, bicycle, CONSIDERED);
    await addItem(uwv, id, {
      find: 'Functiegerichte vaardigheidstraining',
      agreement: {
        'Wat spreken we af': 'Heftruckcertificaat, in een kleine groep.',
        'Andere aanbieder': 'Voorbeeld Transportopleidingen',
        Van: today.typed(0),
        'Tot en met': today.typed(60),
      },
      money: {
        Prijs: '700,00',
        'exclusief btw': true,
        'O&O-fondsen (opleidings- en ontwikkelingsfondsen)': '700,00',
      },
    });
  });

  it('is set only when a second organisation agreed to the custom part, which is all it sees', async () => {
    const { page } = uwv;
    await visit(uwv, `/zaken/${id}/plan-vaststellen`);
    await showAndAgree(uwv, {
      'In een gesprek': true,
      'Waaruit blijkt dat': 'Gesprek met de mentor erbij.',
    });
    await follow(page, 'Plan vaststellen');
    await submit(page, 'Plan vaststellen');
    await refused('R044');
    await visit(uwv, `/zaken/${id}/plan-vaststellen`);
    await follow(page, 'Akkoord van een tweede organisatie vragen');
    await submit(page, 'Akkoord vragen', {
      Organisatie: 'Gemeente Utrecht',
      Maatwerkbudget: true,
      Waarom: 'Maatwerk: wij vragen uw akkoord op de fiets.',
      'Wettelijke taak van de organisatie': true,
    });
    await heading(page, 'Plan vaststellen');

    const there = municipality.page;
    await follow(there, 'Aanbiedingen');
    await there.getByRole('tab', { name: 'Akkoord gevraagd' }).click();
    await there.locator(`a[href*="/akkoord/${id}/"]`).click();
    await there.getByText('Een aangepaste fiets, om zelf naar het werk te kunnen.').waitFor();
    expect(await there.getByText('Heftruckcertificaat').count()).toBe(0);
    await submit(there, 'Akkoord geven');
    await there.getByText('Akkoord vastgelegd').first().waitFor();

    await page.getByText('Gemeente Utrecht: Akkoord').waitFor();
    await follow(page, 'Plan vaststellen');
    await submit(page, 'Plan vaststellen');
    await heading(page, 'Plan');
  });
});

describe('one item at another organisation', () => {
  it('is carried out there on consent; the case itself stays closed to it', async () => {
    const { page } = uwv;
    await visit(uwv, `/zaken/${id}/delen`);
    await follow(page, 'Onderdeel uitzetten');
    await page.getByLabel('Soort organisatie').selectOption({ label: 'Werkgeversorganisatie' });
    await submit(page, 'Toestemming vastleggen', {
      'Hoe gaf de persoon toestemming?': 'In een gesprek',
      'Waar ligt het bewijs?': 'Getekend formulier; de mentor was erbij.',
    });
    await page.getByText('Grond om te delen: toestemming').waitFor();
    await submit(page, 'Onderdeel uitzetten', {
      Onderdeel: 'Functiegerichte vaardigheidstraining',
      Opdracht: 'Regel een plek voor het heftruckcertificaat, in een kleine groep.',
    });
    await heading(page, 'Delen');

    const there = employers.page;
    await follow(there, 'Aanbiedingen');
    await there.getByRole('tab', { name: 'Aan ons uitgezet' }).click();
    await there
      .getByRole('link', { name: new RegExp(surname) })
      .last()
      .click();
    await heading(there, 'Functiegerichte vaardigheidstraining');
    await there.getByText('Het adres is geheim').waitFor();
    expect(await there.getByText('Een aangepaste fiets').count()).toBe(0);
    await submit(there, 'Melding doen', { Gestart: true, 'Hoe gaat het?': 'De eerste les is geweest.' });
    await there.getByText('De eerste les is geweest.').waitFor();
    await visit(employers, `/zaken/${id}/plan`);
    await there.getByText('Een aangepaste fiets').waitFor({ state: 'detached' });
    await there.getByRole('alert').first().waitFor();
  });

  it('its report is put on the item by the owner', async () => {
    const { page } = uwv;
    await page.getByText('De eerste les is geweest.').first().waitFor();
    await page.getByRole('button', { name: /^Vastleggen op het onderdeel/ }).click();
    await page.getByText('Melding vastgelegd op het onderdeel').waitFor();
  });
});

describe('the case moves on', () => {
  it('to the municipality, with the same coach and mentor; the item elsewhere goes on', async () => {
    await visit(uwv, `/zaken/${id}/intake`);
    await intakeStep(uwv, 'Uitkering is veranderd', {
      button: 'Uitkering vastleggen',
      'Nieuwe uitkering': 'Bijstand (Participatiewet)',
    });
    await offer(uwv, id, {
      kind: 'Gemeente',
      person: 'Medewerker Gemeente Utrecht 1',
      why: 'De persoon krijgt nu bijstand.',
      note: 'Bel eerst de mentor. De training loopt al; de jobcoach blijft.',
      contactOn: today.typed(5),
    });
    await openOffer(municipality, name);
    await accept(municipality);
    await speakToPerson(municipality, id, today.typed(0));
    const there = municipality.page;
    await visit(municipality, `/zaken/${id}/persoon`);
    await there.getByText('Testjobcoach Voorbeeld').first().waitFor();
    await there.getByText('Testmentor Voorbeeld').first().waitFor();
    await there.getByText('Geheim. Ook u ziet het niet.').waitFor();
    await visit(uwv, `/zaken/${id}/persoon`);
    await uwv.page.getByText('U ziet deze persoon niet').waitFor();
  });

  it('until it is given back: then that organisation sees nothing of it any more', async () => {
    const { page } = employers;
    await follow(page, 'Aanbiedingen');
    await page.getByRole('tab', { name: 'Aan ons uitgezet' }).click();
    const link = page.getByRole('link', { name: new RegExp(surname) }).last();
    const address = String(await link.getAttribute('href'));
    await link.click();
    await page.getByRole('button', { name: 'Uitvoering beëindigen…' }).click();
    await submit(page, 'Uitvoering beëindigen', {
      'Het onderdeel is klaar': true,
      Uitleg: 'De plek is geregeld en de training loopt.',
    });
    await page.getByText('Uitvoering beëindigd').first().waitFor();
    await visit(employers, address);
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByText('Heftruckcertificaat').count()).toBe(0);
    const owner = await Worker.as('gemeente.utrecht.1');
    expect(await owner.read(`/arrangements/${id}`)).toMatchObject({ ownerUnit: 'gemeente-am13' });
    expect(await axeFindings(page)).toEqual([]);
    for (const { complaints } of [uwv, colleague, municipality, employers]) expect(complaints).toEqual([]);
  });
});
