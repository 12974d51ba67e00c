import { axeFindings } from './support/axe';
import { closeBrowser, signIn, visit, type Person } from './support/chromium';
import { offeredCase, offerTo, setCase, Worker } from './support/prepare';

/**
 * Goal: of two people who act at once one is told who was first, when and with what; nothing is
 * lost, nothing happens twice. Without the stream of changes: a screen that hears of it at once is not in a race.
 */
const UTRECHT = 'gemeente-am13';
const WHERE_TO = 'Waar werkt de persoon naartoe';
let uwv: Worker;
let municipality: Worker;
let owner: Person;
let colleague: Person;
let receiver: Person;

beforeAll(async () => {
  uwv = await Worker.as('uwv.utrecht.1');
  municipality = await Worker.as('gemeente.utrecht.1');
  owner = await signIn('Medewerker UWV Utrecht 1', '/mijn-werk', { live: false });
  colleague = await signIn('Medewerker UWV Utrecht 2');
  receiver = await signIn('Medewerker Gemeente Utrecht 1', '/mijn-werk', { live: false });
});
afterAll(closeBrowser);

describe('an offer', () => {
  it('that was withdrawn while the receiver was accepting it: says so, with when and by whom, and nothing changes', async () => {
    const { id, name } = await offeredCase(uwv, UTRECHT);
    const { page } = receiver;
    await visit(receiver, `/aanbiedingen/${id}`);
    await page.getByRole('heading', { level: 1, name: `Aanbod: ${name}` }).waitFor();
    await page.getByRole('button', { name: 'Overdracht aannemen…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Overdracht aannemen' });
    await dialog.getByRole('button', { name: 'Overdracht aannemen' }).waitFor();

    await visit(owner, `/zaken/${id}/delen`);
    await owner.page.getByRole('button', { name: 'Aanbod intrekken…' }).click();
    await owner.page.getByLabel('Waarom trekt u het aanbod in?').fill('De persoon verhuist.');
    await owner.page.getByRole('button', { name: 'Aanbod intrekken', exact: true }).click();
    await owner.page.getByText('Aanbod ingetrokken').first().waitFor();

    await dialog.getByRole('button', { name: 'Overdracht aannemen' }).click();
    await page
      .getByText(/Ingetrokken om \d\d:\d\d door Medewerker UWV Utrecht 1/)
      .first()
      .waitFor();
    await page.getByText('Er is niets gewijzigd. U hoeft niets te doen.').waitFor();
    expect(await uwv.read(`/arrangements/${id}`)).toMatchObject({ ownerUnit: 'uwv-am13', tail: false });
  });

  it('that was accepted while its owner was withdrawing it: stays accepted', async () => {
    const { id } = await offeredCase(uwv, UTRECHT);
    const { page } = owner;
    await visit(owner, `/zaken/${id}/delen`);
    await page.getByRole('button', { name: 'Aanbod intrekken…' }).click();
    await page.getByLabel('Waarom trekt u het aanbod in?').fill('Toch niet.');

    await visit(receiver, `/aanbiedingen/${id}`);
    await receiver.page.getByRole('button', { name: 'Overdracht aannemen…' }).click();
    await receiver.page.getByRole('dialog').getByRole('button', { name: 'Overdracht aannemen' }).click();
    await receiver.page.getByText('Overdracht aangenomen').first().waitFor();

    await page.getByRole('button', { name: 'Aanbod intrekken', exact: true }).click();
    await page
      .getByText(/Aangenomen om \d\d:\d\d door Medewerker Gemeente Utrecht 1, Gemeente Utrecht/)
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sluiten', exact: true }).last().click();
    await page.getByText('Uw organisatie droeg deze zaak over').waitFor();
    expect(await municipality.read(`/arrangements/${id}`)).toMatchObject({ ownerUnit: UTRECHT });
  });

  it('that is withdrawn and made again while somebody looks: shows what ended, and then what stands', async () => {
    const { id, name } = await offeredCase(uwv, UTRECHT);
    const follower = await signIn('Medewerker Gemeente Utrecht 1', `/aanbiedingen/${id}`);
    const stands = follower.page.getByRole('heading', { level: 1, name: `Aanbod: ${name}` });
    await stands.waitFor();
    const reason = { explanation: 'De persoon verhuist.' };
    await uwv.change(`/arrangements/${id}`, '/handover/withdrawal', reason);
    await follower.page.getByRole('heading', { name: 'Dit aanbod staat niet meer open' }).waitFor();
    await offerTo(uwv, id, UTRECHT);
    await stands.waitFor();
    expect(follower.complaints).toEqual([]);
  });
});

/** Both open the goal, the colleague saves first, the owner comes second with a text of their own. */
async function collide(id: string): Promise<void> {
  for (const [person, text, kind] of [
    [owner, 'Werk als kok in een ziekenhuis.', 'Werk in hetzelfde beroep'],
    [colleague, 'Een eigen zaak.', 'Een eigen bedrijf'],
  ] as const) {
    await visit(person, `/zaken/${id}/plan/doel`);
    await person.page.getByLabel(WHERE_TO).fill(text);
    await person.page.getByLabel('Richting').selectOption({ label: kind });
  }
  await colleague.page.getByRole('button', { name: 'Doel vastleggen' }).click();
  await colleague.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
  await owner.page.getByRole('button', { name: 'Doel vastleggen' }).click();
  await owner.page.getByText('Iemand was u voor').waitFor();
  await owner.page.getByText('Medewerker UWV Utrecht 2').first().waitFor();
  expect(await owner.page.getByLabel(WHERE_TO).inputValue()).toBe('Werk als kok in een ziekenhuis.');
}

const goalOf = async (id: string) => (await uwv.read(`/arrangements/${id}`))['goal'];

describe('a save on what somebody else changed meanwhile', () => {
  it('keeps what was typed, shows what changed and by whom, and stores it all the same when one wants that', async () => {
    const { id } = await setCase(uwv);
    await collide(id);
    expect(await goalOf(id)).toMatchObject({ description: 'Een eigen zaak.' });
    await owner.page.getByRole('button', { name: 'Mijn tekst houden en opslaan' }).click();
    await owner.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
    expect(await goalOf(id)).toMatchObject({ description: 'Werk als kok in een ziekenhuis.' });
    expect(owner.complaints).toEqual([]);
  });

  it('lets one drop the own change: what the other stored stays', async () => {
    const { id } = await setCase(uwv);
    await collide(id);
    await owner.page.getByRole('button', { name: 'Mijn wijziging laten vallen' }).click();
    await owner.page.getByText('Iemand was u voor').waitFor({ state: 'hidden' });
    expect(await goalOf(id)).toMatchObject({ description: 'Een eigen zaak.' });
  });
});
