import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { LAUNCH } from '../browser/chromium.mjs';

/**
 * `npm run screenshots` takes every screen, wide and narrow, from a server with the demo that runs at SCREENS_URL
 * (http://localhost:3000), into docs/screens/. Look at them as the person who works with them all day.
 */
const url = process.env.SCREENS_URL ?? 'http://localhost:3000';
const out = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const QUALITY = 55;
const SETTLE_MS = 1_200;
const SIZES = [
  ['breed', { width: 1280, height: 900 }],
  ['smal', { width: 400, height: 800 }],
];

const browser = await chromium.launch(LAUNCH);
const page = await (await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })).newPage();
mkdirSync(out, { recursive: true });

async function take(name) {
  for (const [size, viewport] of SIZES) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${out}${name}-${size}.jpg`, type: 'jpeg', quality: QUALITY });
  }
  await page.setViewportSize(SIZES[0][1]);
}

await page.goto(`${url}/mijn-werk?bekijk=team`);
await page.getByText('Om kennis te maken').waitFor();
await take('aanmelden');
await page
  .getByRole('button', { name: /Medewerker Gemeente Utrecht 1/ })
  .first()
  .click();
await page.getByRole('heading', { level: 1 }).waitFor();
await page.getByRole('link', { name: 'Zaken', exact: true }).click();
await page.getByRole('table', { name: 'Zaken' }).waitFor();
const href = await page.locator('tbody th a').first().getAttribute('href');
const id = href.split('/').find((part) => part.length === 36);

const SCREENS = {
  'mijn-werk': '/mijn-werk?bekijk=team',
  zoeken: '/zoeken',
  zaken: '/zaken',
  intake: `/zaken/${id}/intake`,
  plan: `/zaken/${id}/plan`,
  'onderdeel-toevoegen': `/zaken/${id}/onderdeel-toevoegen`,
  'plan-vaststellen': `/zaken/${id}/plan-vaststellen`,
  contact: `/zaken/${id}/contact`,
  'contact-vastleggen': `/zaken/${id}/contact/nieuw`,
  documenten: `/zaken/${id}/documenten`,
  geld: `/zaken/${id}/geld`,
  persoon: `/zaken/${id}/persoon`,
  'overdracht-aanbieden': `/zaken/${id}/overdracht-aanbieden`,
  delen: `/zaken/${id}/delen`,
  geschiedenis: `/zaken/${id}/geschiedenis?bij=4`,
  afloop: `/zaken/${id}/afloop`,
  aanbiedingen: '/aanbiedingen',
  verdelen: '/verdelen?bekijk=team',
  toegankelijkheid: '/toegankelijkheid',
};
for (const [name, path] of Object.entries(SCREENS)) {
  // As text: what runs in the page is no code of this program.
  const to = JSON.stringify(path);
  await page.evaluate(`history.pushState(null, '', ${to}); dispatchEvent(new PopStateEvent('popstate'));`);
  await page.waitForTimeout(SETTLE_MS);
  await take(name);
}
await browser.close();
console.log(`${(Object.keys(SCREENS).length + 1) * SIZES.length} schermen in docs/screens`);
