import { statSync } from 'node:fs';
import { join } from 'node:path';
import { untilPainted } from './browser.mjs';

const REPEATS = 15;
const LETTERS = 'De persoon belde: het gesprek ging goed, de opleiding begint maandag. '.repeat(3);
const SEARCHED = 'Voorbeeld van der Proef';
const DAY_MS = 86_400_000;
/** The tasks are due in the sixty days from 21 February 2022. */
const FIRST_LAST_DAY = Date.UTC(2022, 2, 25);

/** Every script that somebody loads who comes to Mijn werk for the first time, as it lies on disk. Bytes. */
export async function firstLoad(browser, webDir) {
  const page = await browser.signedIn('/mijn-werk');
  const scripts = new Set();
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.reload();
  await page.locator('.mr-page, main h1').first().waitFor();
  await page.waitForLoadState('load');
  await page.waitForTimeout(1_000);
  await page.context().close();
  const bytes = (ending) =>
    [...scripts].reduce((sum, path) => sum + statSync(join(webDir, `${path}${ending}`)).size, 0);
  return { files: scripts.size, raw: bytes(''), gzip: bytes('.gz'), brotli: bytes('.br') };
}

/**
 * The tasks of the whole team and the cases of the unit, each for the first time of a session. The way begins at the
 * search: an empty Mijn werk has asked for the tasks of the team already. ms.
 */
export async function opening(browser) {
  const tasks = [];
  const cases = [];
  for (let n = 0; n < REPEATS; n += 1) {
    const page = await browser.signedIn('/zoeken');
    await page.evaluate(() => {
      document.querySelector('nav a[href$="/zaken"]').id = 'speed-cases';
      const button = document.createElement('button');
      button.id = 'speed-team';
      button.addEventListener('click', () => {
        history.pushState(null, '', '/mijn-werk?bekijk=team');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      document.body.append(button);
    });
    tasks.push(await untilPainted(page, '#speed-team', 'Taken'));
    cases.push(await untilPainted(page, '#speed-cases', 'Zaken'));
    await page.context().close();
  }
  return { openTasks: tasks, openCases: cases };
}

/** A last day is chosen in the list of the team, another each time, so that the number of tasks changes. ms. */
export async function filtering(browser) {
  const page = await browser.signedIn('/mijn-werk');
  await page.getByRole('tab', { name: 'Team' }).click();
  await page.locator('tbody tr').first().waitFor();
  await page.getByText('Filteren', { exact: true }).click();
  await page.getByRole('button', { name: 'Filter toepassen' }).waitFor();
  const times = [];
  for (let n = 0; n < REPEATS; n += 1) {
    const day = new Date(FIRST_LAST_DAY + n * DAY_MS);
    const typed = `${day.getUTCDate()}-${day.getUTCMonth() + 1}-${day.getUTCFullYear()}`;
    await page.getByLabel(/^Uiterlijk op/).fill(typed);
    times.push(await filteredIn(page, day.toISOString().slice(0, 10)));
  }
  await page.context().close();
  return times;
}

/** Until this day has been answered and the list of before, which stays while one waits, has made way for it. */
function filteredIn(page, day) {
  return page.evaluate(async (dueUntil) => {
    // The browser keeps 250 answers; the list is asked for again whenever something happens in a case.
    performance.clearResourceTimings();
    const pressed = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Filter toepassen',
    );
    const answered = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(`dueUntil=${dueUntil}`));
    const total = () => document.querySelector('.mr-pages p')?.textContent;
    const before = total();
    const begun = performance.now();
    pressed.click();
    while (!(answered() && total() !== undefined && total() !== before)) {
      if (performance.now() - begun > 20_000) throw new Error('The filtered list does not come.');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now() - begun;
  }, day);
}

/** From each key until the letter is painted, in a search and in a long note. ms. */
export async function typing(browser) {
  const search = await browser.signedIn('/zoeken');
  const searching = await typedInto(search, search.getByLabel(/^Volledige naam/), SEARCHED);
  await search.context().close();
  const page = await browser.signedIn('/zaken');
  const first = page.locator('tbody th a').first();
  const [id] = /[0-9a-f-]{36}/.exec(await first.getAttribute('href')) ?? [];
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/zaken/${id}/contact/notitie`);
  const note = await typedInto(page, page.getByLabel('Notitie'), LETTERS);
  await page.context().close();
  return { typeSearch: searching, typeNote: note };
}

async function typedInto(page, field, text) {
  await field.waitFor();
  await field.evaluate((input) => {
    window.speedKeys = [];
    input.addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        requestAnimationFrame(() => setTimeout(() => window.speedKeys.push(performance.now() - begun), 0));
      },
      { capture: true },
    );
  });
  await field.pressSequentially(text, { delay: 20 });
  await page.waitForTimeout(200);
  return page.evaluate(() => window.speedKeys);
}
