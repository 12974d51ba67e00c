import type { Page } from 'playwright-core';
import { axeFindings } from './support/axe';
import { closeBrowser, signIn, type Person } from './support/chromium';
import { caseOf } from './support/house';
import { tabTo } from './support/keyboard';

/** Goal: a plan grows and is set by keyboard alone, and a signature stays with the version that was signed. */
const ACTOR = 'uwv.utrecht.1';
let owner: Person;
let id: string;

beforeAll(async () => {
  id = await caseOf(ACTOR, 'set');
  owner = await signIn('Medewerker UWV Utrecht 1', `/zaken/${id}/plan`);
});
afterAll(closeBrowser);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();

/** From the plan to an item in the draft, on the keyboard. */
async function addItem(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await page.getByLabel('Zoeken in het aanbod').waitFor();
  await tabTo(page, /^Zoeken in het aanbod/);
  await page.keyboard.type('erkenning van verworven');
  await page.getByText('1 mogelijkheid', { exact: true }).waitFor();
  await tabTo(page, /^Kiezen/);
  await page.keyboard.press('Enter');
  await heading(page, 'Stap 2 van 5: Wat er al is');
  await tabTo(page, /^Verder$/);
  await page.keyboard.press('Enter');
  await heading(page, 'Stap 3 van 5: Afspraak');
  await tabTo(page, /^description$/);
  await page.keyboard.type('Ervaring laten erkennen.');
  await tabTo(page, /^Tot en met/);
  await page.keyboard.type('1-6-2022');
  await page.keyboard.press('Control+Enter');
  await heading(page, 'Stap 4 van 5: Geld');
  await tabTo(page, /^Prijs/);
  await page.keyboard.type('1.000,00');
  await tabTo(page, /^exclusief btw/);
  await page.keyboard.press('Space');
  await tabTo(page, /^O&O-fondsen/);
  await page.keyboard.type('1.000,00');
  await page.keyboard.press('Control+Enter');
  await heading(page, 'Stap 5 van 5: Controleren');
  expect(await axeFindings(page)).toEqual([]);
  await tabTo(page, /^Onderdeel toevoegen$/);
  await page.keyboard.press('Enter');
  await page.getByText('Gelukt: Onderdeel toegevoegd').waitFor();
}

async function agree(page: Page, evidence: string): Promise<void> {
  await tabTo(page, /^Op papier/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Waaruit blijkt dat/);
  await page.keyboard.type(evidence);
  await page.keyboard.press('Control+Enter');
}

describe('a plan', () => {
  it('grows by an item and is set again, by keyboard alone', async () => {
    const { page } = owner;
    await addItem(page);
    await tabTo(page, /^Plan vaststellen$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^De persoon heeft dit plan gekregen$/);
    await page.keyboard.press('Enter');
    await page.getByText(/De persoon kreeg deze versie op/).waitFor();
    await tabTo(page, /^Akkoord van de persoon vastleggen$/);
    await page.keyboard.press('Enter');
    await heading(page, 'Akkoord van de persoon vastleggen');
    await agree(page, 'Handtekening op het plan');
    await page.getByText(/De persoon is akkoord: op papier/).waitFor();
    await tabTo(page, /^Gewijzigd plan vaststellen$/);
    await page.keyboard.press('Enter');
    await heading(page, 'Gewijzigd plan vaststellen');
    await tabTo(page, /^reason$/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^explanation$/);
    await page.keyboard.type('De persoon wil dit erbij.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Gewijzigd plan vastgesteld').waitFor();
    await heading(page, 'Plan');
    expect(owner.complaints).toEqual([]);
  });

  it('leads an address of a later step back to what is not filled in', async () => {
    const { page } = owner;
    await page.goto(`${new URL(page.url()).origin}/zaken/${id}/onderdeel-toevoegen?stap=5&wat=evc`);
    await heading(page, 'Stap 3 van 5: Afspraak');
  });

  it('never takes a signature along to a version that was not signed (R020, R145)', async () => {
    const { page } = owner;
    const origin = new URL(page.url()).origin;
    await page.goto(`${origin}/zaken/${id}/plan`);
    await heading(page, 'Plan');
    await addItem(page);
    await tabTo(page, /^Plan vaststellen$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Akkoord van de persoon vastleggen$/);
    await page.keyboard.press('Enter');
    await heading(page, 'Akkoord van de persoon vastleggen');
    const signed = new URL(page.url()).searchParams.get('versie') ?? '';

    const colleague = await signIn('Medewerker UWV Utrecht 2', `/zaken/${id}/plan`);
    await heading(colleague.page, 'Plan');
    await addItem(colleague.page);
    await page.getByText(`Versie ${signed} is niet meer de nieuwste`).waitFor();

    await agree(page, `Handtekening op versie ${signed}`);
    await page.getByRole('button', { name: 'Mijn tekst houden en opslaan' }).click();
    await page.getByText(/Bespreek de huidige versie met de persoon/).waitFor();
    await page.getByRole('link', { name: `Versie ${Number(signed) + 1} lezen` }).click();
    await heading(page, 'Plan vaststellen');
    expect(await page.getByText(/De persoon is akkoord/).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
