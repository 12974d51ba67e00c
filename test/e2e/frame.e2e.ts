import { statSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings } from './support/axe';
import { closeBrowser, signIn, visit } from './support/chromium';
import { caseOf } from './support/house';

/** Goal: the frame keeps what somebody is doing: addresses, keys, the session's end, and a source that fails. */
const WEB = join(__dirname, '..', '..', 'dist', 'web');
afterAll(closeBrowser);

describe('addresses', () => {
  it('lead to their screen also through signing in, and Back returns to the same view', async () => {
    const id = await caseOf('gemeente.utrecht.1', 'set');
    const { page } = await signIn('Medewerker Gemeente Utrecht 1', `/zaken/${id}/geschiedenis?soort=plan`);
    expect(new URL(page.url()).pathname).toBe(`/zaken/${id}/geschiedenis`);
    await page.getByRole('button', { name: 'Filter weghalen: Plan' }).waitFor();
    await page.getByRole('link', { name: 'Mijn werk', exact: true }).click();
    await page.getByRole('tab', { name: 'Team' }).click();
    await page.getByRole('link', { name: 'Zaken', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Zaken' }).waitFor();
    await page.goBack();
    expect(await page.getByRole('tab', { name: 'Team' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('keys', () => {
  it('`/` goes to search, `?` shows what there is, and single keys can be switched off', async () => {
    const { page } = await signIn('Medewerker Gemeente Utrecht 1');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('snel-zoeken');
    await page.keyboard.type('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /één letter/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('snel-zoeken');
  });
});

describe('the work list', () => {
  it('`t` takes the task of the row one is on', async () => {
    const { page, complaints } = await signIn('Medewerker UWV Utrecht 2', '/mijn-werk?bekijk=team');
    const row = page.getByRole('row').filter({ hasText: 'Niemand' }).first();
    await row.getByRole('link').first().focus();
    const what = await row.getByRole('link').first().textContent();
    await page.keyboard.press('t');
    await page.getByText('Taak opgepakt').first().waitFor();
    await page.getByRole('tab', { name: 'Mijn taken' }).click();
    await page.getByRole('table', { name: 'Taken' }).getByText(String(what)).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a source that fails', () => {
  it('is not shown as "nothing": the list says so, and can be asked again', async () => {
    const { page } = await signIn('Medewerker Gemeente Utrecht 1', '/toegankelijkheid');
    await page.route('**/api/v1/arrangements?*', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.getByRole('link', { name: 'Zaken', exact: true }).click();
    await page.getByText('De lijst met zaken is nu niet op te halen').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/v1/arrangements?*');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('table', { name: 'Zaken' }).waitFor();
  });

  it('that is not there at all is said in the same way', async () => {
    const { page } = await signIn('Medewerker Gemeente Utrecht 1', '/toegankelijkheid');
    await page.route('**/api/v1/tasks?*', (route) => route.abort());
    await page.getByRole('link', { name: 'Mijn werk', exact: true }).click();
    await page.getByText('De takenlijst is nu niet op te halen').waitFor();
  });

  it('that is behind says until when it is complete', async () => {
    const { page } = await signIn('Medewerker Gemeente Utrecht 1', '/toegankelijkheid');
    await page.route('**/api/v1/tasks?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'meereis-behind': 'true' } });
    });
    await page.getByRole('link', { name: 'Mijn werk', exact: true }).click();
    await page.getByText(/Bijgewerkt tot \d\d:\d\d/).waitFor();
  });
});

describe('the end of a session', () => {
  it('is warned of five minutes before, and what was typed stays', async () => {
    const id = await caseOf('gemeente.utrecht.1', 'set');
    const { page } = await signIn('Medewerker Gemeente Utrecht 1', `/zaken/${id}/contact/notitie`);
    await page.clock.install();
    await page.getByLabel('Notitie').fill('Belde: het gaat goed.');
    await page.clock.fastForward('00:56:00');
    await page.getByRole('dialog', { name: 'Uw sessie eindigt bijna' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Uw sessie eindigt bijna' }).waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Notitie').inputValue()).toBe('Belde: het gaat goed.');
  });

  it('leads to signing in again in another window, and the page goes on where it was', async () => {
    const id = await caseOf('gemeente.utrecht.1', 'set');
    const person = await signIn('Medewerker Gemeente Utrecht 1', `/zaken/${id}/contact/notitie`);
    const { page } = person;
    const tokens: string[] = [];
    page.on('request', (request) => {
      const { authorization } = request.headers();
      if (authorization?.startsWith('Bearer ') === true) tokens.push(authorization);
    });
    await visit(person, `/zaken/${id}/documenten`);
    await page.getByRole('heading', { level: 1, name: 'Documenten' }).waitFor();
    await visit(person, `/zaken/${id}/contact/notitie`);
    await page.clock.install();
    await page.getByLabel('Notitie').fill('Belde na de lunch: het gaat goed.');
    await page.clock.fastForward('01:01:00');
    const dialog = page.getByRole('dialog', { name: 'Uw sessie is verlopen' });
    await dialog.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The other window has a clock of its own; the provider still knows who this is.
    await page.clock.setSystemTime(Date.now());
    const ended = new Set(tokens);
    const opened = page.waitForEvent('popup');
    await dialog.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await (await opened).waitForEvent('close');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Notitie opslaan' }).click();
    await page.getByText('Belde na de lunch: het gaat goed.').first().waitFor();
    // The clock of the page was set back, so the session of before would do: it is another one that was used.
    expect(ended.size).toBe(1);
    expect(ended).not.toContain(tokens.at(-1));
    expect(person.complaints).toEqual([]);
  });
});

const FIRST_LOAD_MAX = 150_000;

it('the first load is at most 150 kB of compressed script', async () => {
  const { page } = await signIn('Medewerker Gemeente Utrecht 1');
  const scripts = new Set<string>();
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor();
  await page.getByRole('table', { name: 'Taken' }).or(page.getByText('U bent bij')).first().waitFor();
  const sizes = [...scripts].map((path) => statSync(join(WEB, `${path}.gz`)).size);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_LOAD_MAX);
});
