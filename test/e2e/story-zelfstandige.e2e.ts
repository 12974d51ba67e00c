import { axeFindings } from './support/axe';
import { addItem, agreeAndSet, intakeStep, register, report, showAndAgree } from './support/case-steps';
import { closeBrowser, signIn, visit, type Person } from './support/chromium';
import { follow, heading, submit, type Answers } from './support/form-steps';
import { newSurname, testBsn } from '../../tools/journey/people.mjs';
import { Worker } from './support/prepare';

/**
 * Goal: the story of the photographer without assignments: more than work alone, training on quotes, a plan that
 * changes, the days of a caseworker, and a business of one's own with its aftercare.
 */
const surname = newSurname();
const bsn = testBsn();
let today: Worker;
let municipality: Person;
let id: string;

beforeAll(async () => {
  today = await Worker.as('gemeente.utrecht.1');
  municipality = await signIn('Medewerker Gemeente Utrecht 1', '/zoeken');
});
afterAll(closeBrowser);

/** A refusal that names its rule; the form stays open. */
async function refused(rule: string): Promise<void> {
  await municipality.page.getByRole('alert').getByText(rule).first().waitFor();
}

/** One step of an item, from its page and back to it. */
async function itemStep(itemId: string, link: string, button: string, answers: Answers): Promise<void> {
  const { page } = municipality;
  await visit(municipality, `/zaken/${id}/onderdelen/${itemId}`);
  await follow(page, link);
  await submit(page, button, answers);
  await page.getByRole('heading', { name: 'Wat u kunt doen' }).waitFor();
}

async function itemIds(): Promise<readonly string[]> {
  const { items = [] } = await today.read(`/arrangements/${id}`);
  return items.map(({ itemId }) => itemId);
}

describe('coming in', () => {
  it('is reported only with the reason why nothing was tried first', async () => {
    const { page } = municipality;
    const what = {
      'Zelfstandige die iets anders zoekt': true,
      'Wat is er gebeurd': 'Het eigen bedrijf stopt',
      Toelichting: 'Sinds de lente zijn er geen bruiloften en feesten meer.',
      'Zonder werk vanaf': today.typed(-80),
      'Waaruit blijkt dat': 'Uittreksel van de Kamer van Koophandel',
      Uitkering: 'Tozo',
      'Nog niet geprobeerd': true,
      'Gemeld op': today.typed(-70),
    } as const;
    await submit(page, 'Zoeken', { BSN: bsn });
    await register(municipality, {
      Voornamen: 'Test',
      Achternaam: surname,
      Geboortedatum: '3-9-1988',
      Gemeente: 'Utrecht',
    });
    await submit(page, 'Melding doen', what);
    await refused('R010');
    id = await report(municipality, {
      'Toelichting op die hulp': 'Er is geen vakbond of sectorfonds voor zelfstandige fotografen.',
    });
  });

  it('brings more than work: debts, referred with consent, and helped', async () => {
    const { page } = municipality;
    await intakeStep(municipality, 'Signaal noteren', {
      Waarover: 'Schulden',
      'Wat ziet of hoort u': 'De huur van de studio is drie maanden niet betaald.',
      Op: today.typed(-70),
    });
    await follow(page, 'Doorverwijzen');
    await submit(page, 'Doorverwijzing vastleggen', {
      'Soort loket': 'Schuldhulp',
      'Naam van het loket': 'Schuldhulp Utrecht',
      'Doorverwezen op': today.typed(-69),
      'Uitkomst verwacht op': today.typed(14),
    });
    await refused('R016');
    await submit(page, 'Doorverwijzing vastleggen', { 'De persoon vindt dit goed': true });
    await heading(page, 'Intake');
    await intakeStep(municipality, 'Uitkomst vastleggen', {
      'De hulp is begonnen': true,
      Toelichting: 'Er is een betalingsregeling.',
      Op: today.typed(-60),
    });
  });

  it('is weighed after advice, and never admitted on that advice alone', async () => {
    const { page } = municipality;
    await intakeStep(municipality, 'Advies vragen', {
      button: 'Vraag vastleggen',
      'Aan wie': 'Zelfstandigenloket Utrecht',
      Vraag: 'Is er met deze ervaring een ander bedrijf op te zetten?',
      'Gevraagd op': today.typed(-66),
      'Antwoord uiterlijk': today.typed(-56),
    });
    await intakeStep(municipality, 'Advies vastleggen', {
      'Ondersteuning geven': true,
      'In de woorden van de adviseur': 'Met coaching is een nieuw bedrijf haalbaar.',
      'Ontvangen op': today.typed(-61),
    });
    await intakeStep(municipality, 'Antwoord vastleggen', {
      Nee: true,
      'Het doelgroepregister is geraadpleegd': true,
      'Nagegaan op': today.typed(-60),
    });
    await visit(municipality, `/zaken/${id}/intake/toelaten`);
    await heading(page, 'Wat heeft de persoon nodig?');
    await submit(page, 'Weging vastleggen', {
      'Opleiding en leeftijd': 'Hbo zonder diploma.',
      Taal: 'Spreekt en schrijft goed Nederlands en Engels.',
      'Werk tot nu toe': 'Acht jaar zelfstandig fotograaf.',
      'Afstand tot werk': 'Kent de techniek, maar werkte nooit voor webwinkels.',
      'Kans op werk binnen een jaar': 'Met coaching goed.',
      'Waarom deze uitkomst': 'Zonder hulp komt er geen nieuwe klantenkring.',
      'Heeft ondersteuning nodig': true,
    });
    await heading(page, 'Intake');
    await intakeStep(municipality, 'Persoon toelaten', { 'Toegelaten op': today.typed(-58) });
  });
});

describe('a plan for a new business', () => {
  it('begins with a conversation and a goal', async () => {
    const { page } = municipality;
    await visit(municipality, `/zaken/${id}/plan/diagnose`);
    await submit(page, 'Diagnose vastleggen', {
      'Gehouden op': today.typed(-55),
      Schulden: true,
      Wensen: true,
      'Wat kwam eruit': 'Technisch sterk. Klanten vinden en rekenen is moeilijk.',
    });
    await heading(page, 'Plan');
    await visit(municipality, `/zaken/${id}/plan/doel`);
    await submit(page, 'Doel vastleggen', {
      Richting: 'Een eigen bedrijf',
      'Waar werkt de persoon naartoe': 'Een eigen bedrijf in productfotografie voor webwinkels.',
      'Afgesproken op': today.typed(-53),
    });
    await heading(page, 'Plan');
  });

  it('has coaching paid by the municipality, and training from the money for praktijkleren', async () => {
    await addItem(municipality, id, {
      find: 'Arbeidsmarktoriëntatie en loopbaanbegeleiding',
      agreement: {
        'Wat spreken we af': 'Ondernemerscoach: klanten vinden, prijzen en boekhouding.',
        'Andere aanbieder': 'Voorbeeld Ondernemerscoaching',
        Van: today.typed(-40),
        'Tot en met': today.typed(-5),
      },
      money: { Prijs: '1.800,00', 'exclusief btw': true, 'Re-integratiebudget van gemeenten': '1.800,00' },
    });
    await addItem(municipality, id, {
      find: 'Mbo-opleiding gericht op een certificaat',
      agreement: {
        'Wat spreken we af': 'Mbo-certificaat beeldbewerking voor webwinkels.',
        Van: today.typed(20),
        'Tot en met': today.typed(120),
      },
      money: {
        Prijs: '1.600,00',
        'exclusief btw': true,
        'Inkoop mbo-opleidingen in de derde leerweg': '1.600,00',
      },
    });
  });

  it('buys the training on quotes, and says why there are only two', async () => {
    const [, certificate = ''] = await itemIds();
    for (const [provider, amount] of [
      ['Voorbeeld Beeldacademie', '1.600,00'],
      ['Voorbeeld Vakschool', '1.720,00'],
    ] as const)
      await itemStep(certificate, 'Offerte vastleggen', 'Offerte vastleggen', {
        'Andere aanbieder': provider,
        Bedrag: amount,
        'exclusief btw': true,
        'Ontvangen op': today.typed(-49),
      });
    const { page } = municipality;
    await page.getByRole('link', { name: /^Deze aanbieder kiezen ?: Voorbeeld Beeldacademie$/ }).click();
    await submit(page, 'Aanbieder kiezen', {
      'Waarom deze aanbieder': 'Begint het eerst en is het goedkoopst.',
      'Gekozen op': today.typed(-48),
    });
    await refused('R045');
    await submit(page, 'Aanbieder kiezen', {
      'Waarom minder dan drie offertes': 'Meer opleiders geven dit certificaat niet in deze regio.',
    });
    await page.getByText('(gekozen)').waitFor();
  });

  it('is agreed to on paper, and set', async () => {
    const agreed = {
      'Op papier': true,
      'Waaruit blijkt dat': 'Ondertekend plan, in het dossier.',
      'Akkoord op': today.typed(-44),
    } as const;
    await agreeAndSet(municipality, id, agreed, today.typed(-43));
  });
});

describe('working with the plan', () => {
  it('changes it: the old plan stays in force until the person agreed to the new one', async () => {
    const [coaching = '', certificate = ''] = await itemIds();
    const { page } = municipality;
    await itemStep(coaching, 'Onderdeel starten', 'Start vastleggen', { 'Gestart op': today.typed(-40) });
    await itemStep(certificate, 'Afspraak wijzigen', 'Wijziging vastleggen', {
      Van: today.typed(34),
      'Waarom verandert het': 'De avondgroep begint twee weken later.',
    });
    await visit(municipality, `/zaken/${id}/plan-vaststellen`);
    await follow(page, 'Gewijzigd plan vaststellen');
    const revision = {
      'Waarom verandert het plan': 'Het aanbod is veranderd',
      Toelichting: 'De opleider begint later.',
    };
    await submit(page, 'Gewijzigd plan vaststellen', revision);
    await refused('R020');
    await visit(municipality, `/zaken/${id}/plan-vaststellen`);
    await showAndAgree(municipality, {
      Telefonisch: true,
      'Waaruit blijkt dat': 'Gesprek; het nieuwe plan is per post gestuurd.',
    });
    await follow(page, 'Gewijzigd plan vaststellen');
    await submit(page, 'Gewijzigd plan vaststellen', revision);
    await heading(page, 'Plan');
  });

  it('looks back together on what is done, and does not start what waits for its money', async () => {
    const [coaching = '', certificate = ''] = await itemIds();
    const { page } = municipality;
    await itemStep(coaching, 'Levering vastleggen', 'Levering vastleggen', {
      'Geleverd tot en met': today.typed(-15),
      'Of: deel in procenten': '70',
    });
    await itemStep(coaching, 'Afronden', 'Onderdeel afronden', {
      'Wat leverde het op': 'Een bedrijfsplan en drie webwinkels als klant.',
      'Afgerond op': today.typed(-6),
    });
    await follow(page, 'Samen terugkijken (evalueren)');
    await submit(page, 'Evaluatie vastleggen', {
      'Doel bereikt': true,
      'Wat heeft de persoon eraan gehad': 'Weet wat een opdracht kost en durft klanten te bellen.',
      'Verder met het plan': true,
      'Besproken op': today.typed(-5),
    });
    await page.getByText('Geëvalueerd', { exact: true }).waitFor();
    await visit(municipality, `/zaken/${id}/onderdelen/${certificate}/starten`);
    await submit(page, 'Start vastleggen');
    await refused('R051');
  });
});

describe('the days of a caseworker', () => {
  it('knows what was to be asked, by whom it was done and what came of it', async () => {
    const { page } = municipality;
    await visit(municipality, `/zaken/${id}/contact`);
    await follow(page, 'Taak maken');
    await submit(page, 'Taak maken', {
      'Wat moet er gebeuren': 'Navragen of de betalingsregeling loopt.',
      Uiterlijk: today.typed(7),
    });
    await heading(page, 'Contact');
    await page.getByText('Navragen of de betalingsregeling loopt.').waitFor();
    await page.getByRole('link', { name: 'Afronden' }).first().click();
    await submit(page, 'Taak afronden', { 'Wat kwam ervan': 'Schuldhulp gebeld: de regeling loopt.' });
    await heading(page, 'Contact');
    await page.getByText('Navragen of de betalingsregeling loopt.').waitFor({ state: 'detached' });
  });

  it('corrects a note without erasing what stood there', async () => {
    const { page } = municipality;
    await follow(page, 'Notitie schrijven');
    await submit(page, 'Notitie opslaan', { Notitie: 'Is op maandag niet bereikbaar.' });
    await page.getByRole('link', { name: 'Verbeteren' }).click();
    await submit(page, 'Verbetering opslaan', {
      'Hoe het moet zijn': 'Is op dinsdag niet bereikbaar.',
      Waarom: 'Verkeerde dag opgeschreven.',
    });
    await page.getByText(/eerdere versie/).waitFor();
    await page.getByText(/Is op dinsdag niet bereikbaar/).waitFor();
  });

  it('records that somebody came late, for the help to work and for nothing else', async () => {
    const { page } = municipality;
    const appointment = { Tijd: '09:30', 'Hoe spreekt u elkaar': 'Op kantoor', Plaats: 'Stadskantoor' };
    await follow(page, 'Afspraak maken');
    await submit(page, 'Afspraak maken', { ...appointment, 'Dag van de afspraak': today.typed(0) });
    await page.getByText('09:30, op kantoor (Stadskantoor)').waitFor();
    await follow(page, 'Was de persoon er?');
    await submit(page, 'Contact vastleggen', {
      'Ja, maar te laat': true,
      Notitie: 'De trein had vertraging.',
    });
    await heading(page, 'Contact');
    await page.getByText(/Ja, maar te laat/).waitFor();
    await follow(page, 'Afspraak maken');
    await submit(page, 'Afspraak maken', { ...appointment, 'Dag van de afspraak': today.typed(8) });
    await follow(page, 'Verzetten');
    await submit(page, 'Afspraak verzetten', { 'Dag van de afspraak': today.typed(9), Waarom: 'Werk' });
    await heading(page, 'Contact');
    await follow(page, 'Afzeggen');
    await submit(page, 'Afspraak afzeggen', { Waarom: 'Iets anders' });
    await page.getByText('Afgezegd', { exact: true }).waitFor();
  });
});

describe('a business of one’s own', () => {
  it('counts as a result like work, with its aftercare', async () => {
    const { page } = municipality;
    await visit(municipality, `/zaken/${id}/afloop`);
    await follow(page, 'Eigen bedrijf vastleggen');
    await submit(page, 'Bedrijf vastleggen', {
      'Na een periode met uitkering': true,
      'Begint op': today.typed(-33),
      'Het is voor langer dan een half jaar': true,
      'Wat voor bedrijf': 'Productfotografie voor webwinkels.',
    });
    await aftercare(-26, { 'Na een week': true, 'Hoe gaat het': 'Druk, maar tevreden.' });
  });

  it('is closed when the aftercare is done and the person agreed to what still stood in the plan', async () => {
    const { page } = municipality;
    const closing = { Uitkomst: 'Een eigen bedrijf', Toelichting: 'De inkomsten dekken de huur.' };
    await aftercare(-2, { 'Na een maand': true, 'Hoe gaat het': 'De inkomsten dekken de huur.' });
    await follow(page, 'Arrangement afsluiten');
    await submit(page, 'Arrangement afsluiten', closing);
    await refused('R030');
    await submit(page, 'Arrangement afsluiten', {
      'Waarom lopende onderdelen eindigen': 'Het certificaat is niet meer nodig.',
    });
    await submit(page, 'Arrangement afsluiten', {
      Telefonisch: true,
      'Waaruit blijkt dat': 'Gesprek met de fotograaf.',
    });
    await page.getByText('Arrangement afgesloten').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await today.read(`/arrangements/${id}`)).toMatchObject({
      phase: 'closed',
      end: { closing: { outcome: 'own-business' } },
    });
    expect(municipality.complaints).toEqual([]);
  });

  async function aftercare(on: number, answers: Answers): Promise<void> {
    const { page } = municipality;
    await page.getByRole('link', { name: /^Nazorg vastleggen/ }).click();
    await submit(page, 'Nazorg vastleggen', {
      ...answers,
      'De persoon is nog aan het werk': true,
      'Gesproken op': today.typed(on),
    });
    await heading(page, 'Resultaat en afsluiten');
  }
});
