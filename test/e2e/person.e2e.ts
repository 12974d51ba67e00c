import { axeFindings } from './support/axe';
import { closeBrowser, signIn, type Person } from './support/chromium';
import { follow, heading, submit } from './support/form-steps';
import { newSurname } from '../../tools/journey/people.mjs';
import { reportedCase, setCase, Worker } from './support/prepare';

/** Goal: who somebody is can be reached by address, changed by two people without loss, and joined with another dossier. */
let uwv: Worker;
let owner: Person;
let origin: string;

beforeAll(async () => {
  uwv = await Worker.as('uwv.utrecht.1');
  owner = await signIn('Medewerker UWV Utrecht 1');
  ({ origin } = new URL(owner.page.url()));
});
afterAll(closeBrowser);

describe('the address of a form about the person', () => {
  it.each(['wijzigen', 'koppelen', 'voorkeur'])('leads straight to %s', async (what) => {
    const { id } = await setCase(uwv);
    const { page } = owner;
    await page.goto(`${origin}/zaken/${id}/persoon/${what}`);
    await page.locator('main form').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/zaken/${id}/persoon/${what}`);
  });

  it('says that the person cannot be read now, and asks again', async () => {
    const { id, personId, name } = await setCase(uwv);
    const { page } = owner;
    const person = `**/api/v1/persons/${personId}`;
    await page.route(person, (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`${origin}/zaken/${id}/persoon`);
    await page.getByText('Informatie over de persoon is nu niet op te halen').waitFor();
    await heading(page, 'Persoonsgegevens');
    await page.unroute(person);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByText(name).first().waitFor();
    await heading(page, 'Persoonsgegevens');
  });
});

describe('a change of who somebody is', () => {
  it('keeps what a colleague changed meanwhile, when one’s own text is stored after it', async () => {
    const { id, personId } = await setCase(uwv);
    const { page } = owner;
    await page.clock.install();
    await page.goto(`${origin}/zaken/${id}/persoon/wijzigen`);
    await page.getByLabel('Straat').fill('Proefstraat');
    await page.getByLabel('E-mail').fill('proef@voorbeeld.example');
    const reached = { telephone: '0612345678' };
    await uwv.change(`/persons/${personId}`, '/identity-changes', {
      reachable: reached,
      reason: 'De persoon belde.',
      changedOn: uwv.day(0),
    });
    // Somebody comes back from another window: the person is read again behind the form.
    const readAgain = page.waitForResponse(`**/api/v1/persons/${personId}`);
    await page.clock.fastForward(15_000);
    await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
    await readAgain;
    await submit(page, 'Gegevens wijzigen', { Waarom: 'De persoon is verhuisd.' });
    await page.getByRole('button', { name: 'Mijn tekst houden en opslaan' }).click();
    await heading(page, 'Persoonsgegevens');
    expect(await uwv.read(`/persons/${personId}`)).toMatchObject({
      ...reached,
      email: 'proef@voorbeeld.example',
      address: { street: 'Proefstraat' },
    });
  });
});

describe('two dossiers of one person', () => {
  it('are joined by who chose which one, and taken apart again', async () => {
    const { id, personId } = await setCase(uwv);
    const surname = newSurname();
    const namesakes = await Promise.all([reportedCase(uwv, {}, surname), reportedCase(uwv, {}, surname)]);
    const { page } = owner;
    await page.goto(`${origin}/zaken/${id}/persoon/koppelen`);
    await submit(page, 'Ander dossier zoeken', {
      'Volledige naam in het andere dossier': `Test ${surname}`,
      'Geboortedatum in het andere dossier': '17-5-1984',
    });
    await page.getByText('Er zijn andere dossiers gevonden').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await submit(page, 'Dossiers koppelen', { 'Waarom is het dezelfde persoon': 'Zelfde telefoonnummer.' });
    await page
      .getByRole('alert')
      .getByText(/welk dossier/i)
      .first()
      .waitFor();
    const second = page
      .getByRole('listitem')
      .filter({ hasText: 'Dossier 2: ' })
      .getByRole('link', { name: 'Zaak openen' });
    const address = (await second.getAttribute('href')) ?? '';
    const chosen = namesakes.find((one) => address.endsWith(`/zaken/${one.id}`));
    await submit(page, 'Dossiers koppelen', { 'Dossier 2': true });
    await page.getByText('Dossiers gekoppeld').first().waitFor();
    const { links } = await uwv.read(`/persons/${personId}`);
    const [link] = links as readonly { readonly otherPersonId: string }[];
    expect(chosen).toBeDefined();
    expect(link?.otherPersonId).toBe(chosen?.personId);
    await follow(page, 'Ongedaan maken');
    await submit(page, 'Koppeling ongedaan maken', {
      'Waarom het toch twee mensen zijn': 'Een ander adres.',
    });
    await page.getByText('Koppeling ongedaan gemaakt').first().waitFor();
    expect(await uwv.read(`/persons/${personId}`)).toMatchObject({ links: [] });
  });
});
