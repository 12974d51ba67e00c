import { closeBrowser, signIn } from './support/chromium';
import { caseOf } from './support/house';

/** Goal: work that somebody found is recorded from the screen, with a colleague as the employer's one contact (R026). */
afterAll(closeBrowser);

it('work is recorded, and its aftercare becomes tasks', async () => {
  const id = await caseOf('uwv.utrecht.1', 'set');
  const { page, complaints } = await signIn('Medewerker UWV Utrecht 1', `/zaken/${id}/afloop/werk`);
  await page.getByLabel(/^Werkgever/).fill('Voorbeeld Keukens');
  await page.getByLabel('Na een periode met uitkering').check();
  await page.getByLabel(/^Begint op/).fill('1-3-2022');
  await page.getByLabel('Het is voor langer dan een half jaar').check();
  await page.getByLabel('Uren per week').fill('32');
  await page.getByLabel('Waar moeten we op letten').fill('De eerste weken vroege diensten.');
  await page.getByLabel('Besproken met de persoon').check();
  await page.getByLabel('Besproken met de werkgever').check();
  await page.getByLabel(/contact/i).selectOption({ label: 'Medewerker UWV Utrecht 1' });
  await page.getByRole('button', { name: 'Werk vastleggen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Resultaat en afsluiten' }).waitFor();
  await page.getByText('Voorbeeld Keukens').first().waitFor();
  await page.getByRole('link', { name: 'Contact', exact: true }).click();
  await page.getByText(/nazorg: contact een week na de start/i).waitFor();
  expect(complaints).toEqual([]);
});
