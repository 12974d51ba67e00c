import type { Page } from 'playwright-core';
import { axeFindings } from './support/axe';
import { closeBrowser, signIn, visit, type Person } from './support/chromium';
import { offeredCase, setCase, Worker, type Case } from './support/prepare';

/** Goal: a screen that has nothing, may not, or cannot reach what it shows says so, and stays as accessible as ever. */
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };
let owner: Person;
let receiver: Person;
let held: Case;
let offered: Case;

beforeAll(async () => {
  const uwv = await Worker.as('uwv.utrecht.1');
  held = await setCase(uwv);
  offered = await offeredCase(uwv, 'gemeente-am13');
  owner = await signIn('Medewerker UWV Utrecht 1', '/toegankelijkheid');
  receiver = await signIn('Medewerker Gemeente Utrecht 1', '/toegankelijkheid');
});
afterAll(closeBrowser);

/** At both widths: no finding of axe, and nothing to scroll for sideways. */
async function sound(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize(WIDE);
}

/** With nothing in memory of what was read before. */
async function afresh(person: Person): Promise<void> {
  await visit(person, '/toegankelijkheid');
  await person.page.reload();
  await person.page.getByRole('heading', { level: 1, name: 'Toegankelijkheid' }).waitFor();
}

const FAILING: readonly (readonly [string, string, string])[] = [
  ['/mijn-werk', '**/api/v1/tasks?*', 'De takenlijst'],
  ['/zaken', '**/api/v1/arrangements?*', 'De lijst met zaken'],
  ['/aanbiedingen', '**/api/v1/handovers?*', 'De lijst met aanbiedingen'],
  ['/verdelen', '**/api/v1/tasks?*', 'De takenlijst'],
  ['/verdelen/zaken', '**/api/v1/arrangements?*', 'De lijst met zaken'],
  ['/zaken/ID/plan', '**/api/v1/arrangements/*/events?*', 'De tijdlijn'],
  ['/zaken/ID/contact', '**/api/v1/arrangements/*/notes?*', 'De lijst met notities'],
  ['/zaken/ID/documenten', '**/api/v1/arrangements/*/documents?*', 'De lijst met documenten'],
  ['/zaken/ID/geld', '**/api/v1/arrangements/*/prior-provisions*', 'De lijst met voorzieningen'],
  ['/zaken/ID/geschiedenis', '**/api/v1/arrangements/*/events?*', 'De geschiedenis'],
  ['/zaken/ID/persoon', '**/api/v1/persons/*/events?*', 'De geschiedenis van de persoon'],
  ['/zaken/ID/onderdeel-toevoegen', '**/api/v1/catalogue/offers?*', 'Het aanbod'],
];

describe('a source that fails', () => {
  it.each(FAILING)(
    '%s says what is not there, and comes back when asked again',
    async (path, source, what) => {
      const { page } = owner;
      await visit(owner, '/toegankelijkheid');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Toegankelijkheid' }).waitFor();
      await page.route(source, (route) => route.fulfill({ status: 500, body: '{}' }));
      await visit(owner, path.replace('ID', held.id));
      await page.getByText(`${what} is nu niet op te halen`).first().waitFor();
      await sound(page);
      await page.unroute(source);
      await page.getByRole('button', { name: 'Opnieuw proberen' }).first().click();
      await page.getByText(`${what} is nu niet op te halen`).first().waitFor({ state: 'detached' });
    },
  );

  it('says so too while cases change all the time, and goes on saying it', async () => {
    const { page } = owner;
    const uwv = await Worker.as('uwv.utrecht.1');
    await afresh(owner);
    await page.route('**/api/v1/tasks?*', (route) => route.fulfill({ status: 500, body: '{}' }));
    const said = page.getByText('De takenlijst is nu niet op te halen');
    await visit(owner, '/mijn-werk');
    await said.waitFor();
    for (let n = 0; n < 12; n += 1) {
      await uwv.add(`/arrangements/${held.id}/notes`, { text: `Notitie ${n}` });
      await page.waitForTimeout(200);
      expect(await said.count()).toBe(1);
    }
    await page.unroute('**/api/v1/tasks?*');
  });

  it('a case that cannot be read at all says so, and one that is not ours names no more than that', async () => {
    const { page } = owner;
    await page.route(`**/api/v1/arrangements/${held.id}`, (route) => route.abort());
    await afresh(owner);
    await visit(owner, `/zaken/${held.id}/plan`);
    await page.getByRole('alert').first().waitFor();
    await sound(page);
    await page.unroute(`**/api/v1/arrangements/${held.id}`);
    await visit(receiver, `/zaken/${held.id}/plan`);
    await receiver.page.getByRole('alert').first().waitFor();
    expect(await receiver.page.getByText(held.name).count()).toBe(0);
    await sound(receiver.page);
  });
});

const NARROWED = [
  '/mijn-werk?bekijk=team&tot=2000-01-01',
  '/zaken/ID/geschiedenis?soort=documents',
  '/zaken/ID/onderdeel-toevoegen?stap=1&zoek=bestaatniet',
] as const;

describe('a filter that nothing fits', () => {
  it.each(NARROWED)('%s says so, and shows everything again when it is taken away', async (path) => {
    const { page } = owner;
    await visit(owner, path.replace('ID', held.id));
    await page.getByText('Geen resultaten met dit filter.').waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Wis filter', exact: true }).click();
    await page.getByText('Geen resultaten met dit filter.').waitFor({ state: 'detached' });
  });
});

describe('somebody with nothing to do', () => {
  it('sees on every list that it is empty, and what can be done', async () => {
    const trainer = await signIn('Praktijkopleider Utrecht 1');
    for (const path of [
      '/mijn-werk',
      '/mijn-werk?bekijk=team',
      '/zaken',
      '/aanbiedingen',
      '/aanbiedingen?bekijk=verzonden',
    ]) {
      await visit(trainer, path);
      await trainer.page.getByRole('heading', { level: 1 }).waitFor();
      await trainer.page.getByText('Bezig met laden').waitFor({ state: 'hidden' });
      expect(await trainer.page.locator('main tbody tr').count()).toBe(0);
      await sound(trainer.page);
    }
    expect(trainer.complaints).toEqual([]);
  });
});

/** Who, where, the button that opens it, and its title. */
const DIALOGS = [
  ['receiver', '/aanbiedingen/OFFERED', 'Overdracht aannemen…', 'Overdracht aannemen'],
  ['receiver', '/aanbiedingen/OFFERED', 'Overdracht weigeren…', 'Overdracht weigeren'],
  ['owner', '/zaken/OFFERED/delen', 'Aanbod intrekken…', 'Aanbod intrekken'],
  ['owner', '/mijn-werk?bekijk=team', /^Overdragen/, 'Taak aan een collega geven'],
  ['owner', '/mijn-werk?bekijk=team', /^Uitstellen/, 'Taak uitstellen'],
] as const;

describe('a dialog', () => {
  it.each(DIALOGS)(
    'of the %s at %s: %s takes the focus, is sound, and gives the focus back',
    async (who, path, opens, title) => {
      const person = who === 'owner' ? owner : receiver;
      const { page } = person;
      await visit(person, path.replace('OFFERED', offered.id));
      const button = page.getByRole('button', { name: opens }).first();
      await button.click();
      const dialog = page.getByRole('dialog', { name: title });
      await dialog.getByRole('button').first().waitFor();
      await dialog.getByText('Bezig met laden').waitFor({ state: 'hidden' });
      expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
      await sound(page);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    },
  );

  it('that is sent empty says what is missing, with the focus on it', async () => {
    const { page } = receiver;
    await visit(receiver, `/aanbiedingen/${offered.id}`);
    await page.getByRole('button', { name: 'Overdracht weigeren…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Overdracht weigeren' });
    await dialog.getByRole('button', { name: 'Overdracht weigeren' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/kloppen nog niet|klopt nog niet/)
      .waitFor();
    expect(await dialog.getByRole('alert').evaluate((box) => box.contains(document.activeElement))).toBe(
      true,
    );
    await sound(page);
    expect(receiver.complaints).toEqual([]);
  });
});
