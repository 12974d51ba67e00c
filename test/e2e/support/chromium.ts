import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { LAUNCH } from '../../../tools/browser/chromium.mjs';
import type { AfterFailure } from './environment';
import { house } from './house';
import { tellPages } from './tell-pages';

export const DESKTOP = { width: 1280, height: 900 };
/** A telephone, and a desktop at 400 %. */
export const NARROW = { width: 400, height: 800 };

let launched: Promise<Browser> | undefined;

/** One browser per test file. */
export function browser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

async function launch(): Promise<Browser> {
  const started = await chromium.launch(LAUNCH);
  (globalThis as AfterFailure).afterFailure = (test) => tellPages(started, test);
  return started;
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained about: must stay empty. */
  readonly complaints: string[];
}

interface SignInOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** False: the stream of changes does not come through, so what is on the screen grows old. */
  readonly live?: boolean;
}

/** Somebody with a browser of their own, signed in through the trial's page as a newcomer does it. */
export async function signIn(
  displayName: string,
  path = '/mijn-werk',
  { viewport = DESKTOP, live = true }: SignInOptions = {},
): Promise<Person> {
  const context = await (await browser()).newContext({ viewport, locale: 'nl-NL', reducedMotion: 'reduce' });
  if (!live) await context.route('**/api/v1/event-stream', (route) => route.abort());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4\d\d|503)|ERR_FAILED/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(`${house().url}${path}`);
  await choose(page, displayName);
  await page.waitForURL((url) => url.pathname !== '/signed-in' && !url.pathname.startsWith('/oidc'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { context, page, complaints };
}

/** Goes to an address within the application, without leaving it: signing in again takes longer than what is tested. */
export async function visit({ page }: Pick<Person, 'page'>, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** On the trial's page: the person's group may be folded away. */
export async function choose(page: Page, displayName: string): Promise<void> {
  const button = page.getByRole('button', { name: displayName, exact: false }).first();
  await page.locator('main').waitFor();
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('details')) group.open = true;
  });
  await button.click();
}
