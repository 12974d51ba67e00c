import type { Page } from 'playwright-core';

const TABS_MAX = 200;

/** Presses Tab until what has the focus reads like this: its label, or its own words. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < TABS_MAX; presses += 1) {
    await page.keyboard.press('Tab');
    const read = await page.evaluate(() => {
      const { activeElement } = document;
      const labels = activeElement instanceof HTMLInputElement ? activeElement.labels : null;
      return (
        labels?.[0]?.textContent ?? activeElement?.getAttribute('id') ?? activeElement?.textContent ?? ''
      );
    });
    if (words.test(read)) return;
  }
  throw new Error(`Tab does not come to ${String(words)}.`);
}
