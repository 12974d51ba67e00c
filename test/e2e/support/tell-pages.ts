import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const OUT = join(__dirname, '..', '..', '..', 'reports', 'e2e');
const TOLD_MAX = 2_500;
const READ_MS_MAX = 5_000;

/** Each open page of the browser: its address and what a screen reader finds on it, and a picture in reports/e2e. */
export async function tellPages(browser: Browser, test: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) {
    const picture = join(OUT, `${test.replaceAll(/\W+/g, '-').slice(0, 60)}-${at + 1}.png`);
    await page.screenshot({ path: picture, timeout: READ_MS_MAX }).catch(() => undefined);
    console.error(`${test}\n${page.url()}\n${(await readOut(page)).slice(0, TOLD_MAX)}`);
  }
}

/** Alerts and dialogs come first in what is told: they mostly say what went wrong. */
async function readOut(page: Page): Promise<string> {
  const parts = ['[role=alert], dialog[open]', 'main'].map(async (selector) =>
    (await page.locator(selector).all()).map((part) => part.ariaSnapshot({ timeout: READ_MS_MAX })),
  );
  const read = await Promise.all((await Promise.all(parts)).flat()).catch((error: unknown) => [
    String(error),
  ]);
  return read.join('\n');
}
