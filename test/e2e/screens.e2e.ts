import { axeFindings } from './support/axe';
import { closeBrowser, signIn, type Person } from './support/chromium';
import { caseOf } from './support/house';

/** Goal: nothing on any screen stops somebody: axe finds nothing, and a page of 320 px wide never scrolls sideways. */
const SETTLE_MS = 400;
let person: Person;
let id: string;
/** Refusing is a step of a case that nobody has decided on yet. */
let undecided: string;

beforeAll(async () => {
  id = await caseOf('gemeente.utrecht.1', 'set');
  undecided = await caseOf('gemeente.utrecht.1', 'weighed');
  person = await signIn('Medewerker Gemeente Utrecht 1');
});
afterAll(closeBrowser);

const SCREENS: readonly (readonly [string, string])[] = [
  ['/mijn-werk', 'Mijn werk'],
  ['/mijn-werk?bekijk=team', 'Mijn werk'],
  ['/zoeken', 'Zoek eerst'],
  ['/melden', 'Nieuwe melding'],
  ['/zaken', 'Zaken'],
  ['/zaken?bekijk=overgedragen', 'Zaken'],
  ['/aanbiedingen', 'Aanbiedingen'],
  ['/verdelen', 'Verdelen'],
  ['/verdelen/zaken', 'Zaken aanbieden'],
  ['/toegankelijkheid', 'Toegankelijkheid'],
  ['/bestaat-niet', 'Deze pagina bestaat niet'],
  ['/zaken/ID/plan', 'Plan'],
  ['/zaken/ID/plan/doel', 'Doel afspreken'],
  ['/zaken/ID/intake', 'Intake'],
  ['/zaken/ID/intake/wegen', 'Wat heeft de persoon nodig?'],
  ['/zaken/UNDECIDED/intake/weigeren', 'Toelating weigeren'],
  ['/zaken/ID/contact', 'Contact'],
  ['/zaken/ID/contact/nieuw', 'Contact vastleggen'],
  ['/zaken/ID/documenten', 'Documenten'],
  ['/zaken/ID/documenten/toevoegen', 'Document toevoegen'],
  ['/zaken/ID/documenten/brief', 'Brief maken'],
  ['/zaken/ID/geld', 'Geld'],
  ['/zaken/ID/persoon', 'Persoonsgegevens'],
  ['/zaken/ID/persoon/wijzigen', 'Persoonsgegevens wijzigen'],
  ['/zaken/ID/persoon/vertegenwoordiger', 'Vertegenwoordiger vastleggen'],
  ['/zaken/ID/persoon/koppelen', 'Dossiers koppelen'],
  ['/zaken/ID/intake/uitkering', 'De uitkering is veranderd'],
  ['/zaken/ID/intake/verhuizing', 'Verhuisd naar een andere regio'],
  ['/zaken/ID/delen', 'Delen'],
  ['/zaken/ID/overdracht-aanbieden', 'Overdracht aanbieden: ontvanger'],
  ['/zaken/ID/geschiedenis', 'Geschiedenis'],
  ['/zaken/ID/geschiedenis?bij=3', 'Geschiedenis'],
  ['/zaken/ID/onderdeel-toevoegen', 'Onderdeel toevoegen'],
  ['/zaken/ID/plan-vaststellen', 'Plan vaststellen'],
  ['/zaken/ID/plan-afdrukken', 'Plan afdrukken'],
  ['/zaken/ID/afloop', 'Resultaat en afsluiten'],
  ['/zaken/ID/afloop/afsluiten', 'Arrangement afsluiten'],
];

describe('every screen', () => {
  it.each(SCREENS)('%s has its title, no finding of axe, and fits a narrow page', async (path, title) => {
    const { page, complaints } = person;
    await page.evaluate(
      (to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      path.replace('UNDECIDED', undecided).replace('ID', id),
    );
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    // The stream of changes stays open, so the network is never idle: what is on its way says so.
    await page.waitForTimeout(SETTLE_MS);
    await page.getByText('Bezig met laden').waitFor({ state: 'hidden' });
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(complaints).toEqual([]);
  });
});
