import { chromium } from 'playwright-core';
import { LAUNCH } from '../browser/chromium.mjs';

/** Whose unit has a tenth of all cases of the country. */
const WHO = 'Medewerker UWV Utrecht 1';
const STEP_MS_MAX = 30_000;

/** A real browser; each page of it belongs to somebody who has just signed in and has nothing in memory yet. */
export async function openBrowser(url) {
  const browser = await chromium.launch(LAUNCH);
  return {
    async signedIn(path) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
      const page = await context.newPage();
      page.setDefaultTimeout(STEP_MS_MAX);
      await page.goto(`${url}${path}`);
      await page.locator('main').waitFor();
      await page.evaluate(() => {
        for (const group of document.querySelectorAll('details')) group.open = true;
      });
      await page.getByRole('button', { name: WHO }).first().click();
      await page.waitForURL(({ pathname }) => pathname === path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}

/**
 * From pressing what `selector` finds until a table with this caption is on the screen and painted, in ms. Measured
 * inside the page, so that the way between this program and the browser does not count.
 */
export function untilPainted(page, selector, caption) {
  return page.evaluate(
    async ([press, name]) => {
      const seen = () =>
        [...document.querySelectorAll('main table')].some(
          (table) => table.caption?.textContent === name && table.tBodies[0]?.rows.length > 0,
        );
      const painted = () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
        );
      const begun = performance.now();
      document.querySelector(press).click();
      while (!seen()) {
        if (performance.now() - begun > 20_000) throw new Error(`${name} does not come.`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return (await painted()) - begun;
    },
    [selector, caption],
  );
}
