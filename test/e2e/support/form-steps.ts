import type { Page } from 'playwright-core';

/** By label as it stands on the screen: what is typed or chosen; true for a box or an option that is ticked. */
export type Answers = Readonly<Record<string, string | true>>;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Answers the questions of the form on the screen, whatever kind of field asks them. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [label, value] of Object.entries(answers)) {
    const field = page.getByLabel(new RegExp(`^${escaped(label)}( \\(niet verplicht\\))?$`)).first();
    if (value === true) await field.check();
    else if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT')
      await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** @param button also says what is done: the words on it. */
export async function submit(page: Page, button: string, answers: Answers = {}): Promise<void> {
  await fillIn(page, answers);
  await page.getByRole('button', { name: button, exact: true }).first().click();
}

/** Follows a link of the page, as its words say. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).first().click();
}

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
