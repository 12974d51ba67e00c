import { closeBrowser, signIn } from './support/chromium';
import { testBsn } from '../../tools/journey/people.mjs';

/** Goal: the first hour of a case through the screens: search, register, report, weigh, admit. */
afterAll(closeBrowser);

it('somebody new is searched for, registered, reported, weighed and admitted', async () => {
  const { page, complaints } = await signIn('Medewerker UWV Utrecht 1', '/zoeken');
  await page.getByLabel('BSN', { exact: false }).first().fill('123456789');
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await page
    .getByRole('alert')
    .getByText(/elfproef/)
    .waitFor();
  await page.getByLabel(/^BSN/).fill(testBsn());
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await page.getByText('Niet gevonden. Nieuwe melding doen?').waitFor();
  await page.getByRole('link', { name: 'Nieuwe melding doen' }).click();
  await page.getByLabel('Voornamen').fill('Test');
  await page.getByLabel('Achternaam').fill('Browserproef');
  await page.getByLabel('Geboortedatum').fill('17-5-1984');
  await page.getByLabel('Gemeente').selectOption({ label: 'Utrecht' });
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nieuwe melding: wat is er gebeurd' }).waitFor();
  await page.getByLabel('Werkloos').check();
  await page.getByLabel('Wat is er gebeurd').selectOption({ label: 'Ontslag' });
  await page.getByLabel('Zonder werk vanaf').fill('1-2-2022');
  await page.getByLabel('Waaruit blijkt dat').selectOption({ label: 'Ontslagbrief' });
  await page.getByLabel('Uitkering').selectOption({ label: 'WW' });
  await page.getByLabel('Geprobeerd, het was niet genoeg').check();
  await page.getByRole('button', { name: 'Melding doen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Intake' }).waitFor();
  await page.getByText('Melding vastgelegd').waitFor();

  await page.getByRole('link', { name: 'Antwoord vastleggen' }).click();
  await page.getByLabel('Nee').check();
  await page.getByLabel('Het doelgroepregister is geraadpleegd').check();
  await page.getByRole('button', { name: 'Antwoord vastleggen' }).click();
  await page.getByRole('link', { name: 'Behoefte wegen' }).click();
  for (const name of [
    'Opleiding en leeftijd',
    'Taal',
    'Werk tot nu toe',
    'Afstand tot werk',
    'Kans op werk binnen een jaar',
    'Waarom deze uitkomst',
  ])
    await page.getByLabel(name).fill('Beschreven in de proef.');
  await page.getByLabel('Heeft ondersteuning nodig').check();
  await page.getByRole('button', { name: 'Weging vastleggen' }).click();
  await page.getByText('U kunt de persoon nu toelaten.').waitFor();
  await page.getByRole('link', { name: 'Persoon toelaten' }).click();
  await page.getByRole('button', { name: 'Persoon toelaten' }).click();
  await page.getByRole('heading', { level: 1, name: 'Intake' }).waitFor();
  await page.getByText('Toegelaten op').first().waitFor();
  expect(complaints).toEqual([]);
});
