import { closeBrowser, signIn, type Person } from './support/chromium';
import { caseOf } from './support/house';

/** Goal: a case travels from one organisation to another through the screens, also when two act at once. */
let owner: Person;
let receiver: Person;

beforeAll(async () => {
  owner = await signIn('Medewerker UWV Utrecht 1');
  receiver = await signIn('Medewerker Gemeente Utrecht 1');
});
afterAll(closeBrowser);

describe('two people in two browsers', () => {
  it('write and correct the same case: who comes second keeps the text, and sees what changed and by whom', async () => {
    const id = await caseOf('uwv.utrecht.1', 'set');
    const colleague = await signIn('Medewerker UWV Utrecht 2', `/zaken/${id}/plan/doel`);
    const { page } = owner;
    await page.goto(`${new URL(page.url()).origin}/zaken/${id}/plan/doel`);
    await page.getByLabel('Waar werkt de persoon naartoe').fill('Werk als kok in een ziekenhuis.');
    await page.getByLabel('Richting').selectOption({ label: 'Werk in hetzelfde beroep' });
    await colleague.page.getByLabel('Waar werkt de persoon naartoe').fill('Een eigen zaak.');
    await colleague.page.getByLabel('Richting').selectOption({ label: 'Een eigen bedrijf' });
    await colleague.page.getByRole('button', { name: 'Doel vastleggen' }).click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();

    await page.getByRole('button', { name: 'Doel vastleggen' }).click();
    await page.getByText('Iemand was u voor').waitFor();
    await page.getByText('Medewerker UWV Utrecht 2').first().waitFor();
    expect(await page.getByLabel('Waar werkt de persoon naartoe').inputValue()).toBe(
      'Werk als kok in een ziekenhuis.',
    );
    await page.getByRole('button', { name: 'Mijn tekst houden en opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
    await page.getByText('Werk als kok in een ziekenhuis.').first().waitFor();
  });

  it('see what the case shows now: the receiver finds the queue of offers', async () => {
    const { page } = receiver;
    await page.getByRole('link', { name: 'Aanbiedingen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Aanbiedingen' }).waitFor();
    expect(receiver.complaints).toEqual([]);
  });
});
