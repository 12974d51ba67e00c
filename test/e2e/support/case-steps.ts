import type { Page } from 'playwright-core';
import { visit, type Person } from './chromium';
import { follow, heading, submit, type Answers } from './form-steps';

/** What a caseworker does with a case up to a plan that is set, as it is done on the screens. */

/** From "not found" to the page that asks what happened. */
export async function register({ page }: Person, person: Answers): Promise<void> {
  await page.getByText('Niet gevonden. Nieuwe melding doen?').waitFor();
  await follow(page, 'Nieuwe melding doen');
  await submit(page, 'Verder', person);
  await heading(page, 'Nieuwe melding: wat is er gebeurd');
}

/** @returns the id of the case. */
export async function report({ page }: Person, what: Answers): Promise<string> {
  await submit(page, 'Melding doen', what);
  await page.getByText('Melding vastgelegd').first().waitFor();
  await heading(page, 'Intake');
  const [, id] = /\/zaken\/([^/]+)\//.exec(page.url()) ?? [];
  if (id === undefined) throw new Error(`No case at ${page.url()}.`);
  return id;
}

/** One step of the intake, from its list and back to it. */
export async function intakeStep(
  { page }: Person,
  link: string,
  { button = link, ...answers }: Answers & { readonly button?: string },
): Promise<void> {
  await follow(page, link);
  await submit(page, button, answers);
  await heading(page, 'Intake');
}

export interface Wish {
  /** As it is called in what is on offer. */
  readonly find: string;
  readonly agreement: Answers;
  readonly money: Answers;
}

/** Finds one of what is on offer, by its own name. */
export async function chooseOffer(page: Page, name: string): Promise<void> {
  await page.getByLabel('Zoeken in het aanbod').fill(name);
  await page.getByRole('link', { name: new RegExp(`^Kiezen ?: ${name}$`) }).click();
}

/** What came of looking at a provision that comes before money of the mobility team (R038). */
export function considered(provision: string, outcome: string, why: string): Answers {
  return { Voorziening: provision, [outcome]: true, Waarom: why };
}

/** Through the steps of adding; provisions that come first are looked at with `consider`. */
export async function addItem(
  owner: Person,
  id: string,
  { find, agreement, money }: Wish,
  consider: readonly Answers[] = [],
): Promise<void> {
  const { page } = owner;
  await visit(owner, `/zaken/${id}/onderdeel-toevoegen`);
  await chooseOffer(page, find);
  for (const [at, answers] of consider.entries()) {
    if (at === 0) await page.getByText('Een voorziening bekijken').click();
    await submit(page, 'Vastleggen', answers);
    await page.getByRole('listitem').getByText(String(answers['Waarom'])).first().waitFor();
  }
  await follow(page, 'Verder');
  await submit(page, 'Verder', agreement);
  await submit(page, 'Controleren', money);
  await page.getByRole('heading', { name: 'Stap 5 van 5: Controleren' }).waitFor();
  await submit(page, 'Onderdeel toevoegen');
  await heading(page, 'Plan');
}

/** From the page of the plan: the person gets it, and agrees to it. */
export async function showAndAgree({ page }: Person, agreed: Answers): Promise<void> {
  await submit(page, 'De persoon heeft dit plan gekregen');
  await page.getByText(/De persoon kreeg deze versie op/).waitFor();
  await follow(page, 'Akkoord van de persoon vastleggen');
  await submit(page, 'Akkoord vastleggen', agreed);
  await page.getByText(/De persoon is akkoord/).waitFor();
}

/** The first plan is agreed to and set. @param setOn as typed; today when left out. */
export async function agreeAndSet(owner: Person, id: string, agreed: Answers, setOn?: string): Promise<void> {
  const { page } = owner;
  await visit(owner, `/zaken/${id}/plan-vaststellen`);
  await showAndAgree(owner, agreed);
  await follow(page, 'Plan vaststellen');
  await submit(page, 'Plan vaststellen', setOn === undefined ? {} : { 'Vastgesteld op': setOn });
  await heading(page, 'Plan');
}
