import { closeBrowser, signIn, visit } from './support/chromium';
import { heading } from './support/form-steps';
import { tabTo } from './support/keyboard';
import { setCase, Worker } from './support/prepare';

/** Goal: a case goes from one organisation to the other without anybody touching a mouse. */
afterAll(closeBrowser);

it('a handover is offered, accepted and completed by keyboard alone', async () => {
  const uwv = await Worker.as('uwv.utrecht.1');
  const { id, name } = await setCase(uwv);
  const owner = await signIn('Medewerker UWV Utrecht 1', `/zaken/${id}/plan`);
  const { page } = owner;
  const { keyboard } = page;
  await tabTo(page, /^Overdracht aanbieden$/);
  await keyboard.press('Enter');
  await heading(page, 'Overdracht aanbieden: ontvanger');
  await tabTo(page, /^kind$/);
  await keyboard.type('Gemeente');
  await tabTo(page, /^receiver$/);
  await keyboard.type('Medewerker Gemeente Utrecht 1');
  await tabTo(page, /^Verder naar wat meegaat$/);
  await keyboard.press('Enter');
  await heading(page, 'Overdracht aanbieden: wat gaat mee');
  await tabTo(page, /^Verder naar notitie en gesprek$/);
  await keyboard.press('Enter');
  await tabTo(page, /^why$/);
  await keyboard.type('De persoon krijgt nu bijstand.');
  await tabTo(page, /^note$/);
  await keyboard.type('De training loopt door.');
  await tabTo(page, /^Dag van het gesprek/);
  await keyboard.type(uwv.typed(7));
  await keyboard.press('Control+Enter');
  await heading(page, 'Overdracht aanbieden: controleren');
  await tabTo(page, /^Overdracht aanbieden$/);
  await keyboard.press('Enter');
  await page.getByText('Overdracht aangeboden').first().waitFor();

  const receiver = await signIn('Medewerker Gemeente Utrecht 1');
  const there = receiver.page;
  await tabTo(there, /^Aanbiedingen/);
  await there.keyboard.press('Enter');
  await heading(there, 'Aanbiedingen');
  await tabTo(there, new RegExp(`^${name}`));
  await there.keyboard.press('Enter');
  await heading(there, `Aanbod: ${name}`);
  await tabTo(there, /^Overdracht aannemen…$/);
  await there.keyboard.press('Enter');
  await there.getByRole('dialog', { name: 'Overdracht aannemen' }).waitFor();
  await tabTo(there, /^Overdracht aannemen$/);
  await there.keyboard.press('Enter');
  await there.getByText('Overdracht aangenomen').first().waitFor();
  await there.getByRole('dialog').waitFor({ state: 'hidden' });
  // On to the next offer, or back to the list: its heading takes the focus.
  await there.waitForFunction(() => document.activeElement?.tagName === 'H1');
  expect(await (await Worker.as('gemeente.utrecht.1')).read(`/arrangements/${id}`)).toMatchObject({
    ownerUnit: 'gemeente-am13',
  });

  await visit(receiver, `/zaken/${id}/delen`);
  await heading(there, 'Delen');
  await tabTo(there, /^Dag waarop u de persoon sprak/);
  await there.keyboard.press('Control+A');
  await there.keyboard.type(uwv.typed(0));
  await tabTo(there, /^Overdracht afronden$/);
  await there.keyboard.press('Enter');
  await there.getByText('Overdracht afgerond').first().waitFor();
  for (const { complaints } of [owner, receiver]) expect(complaints).toEqual([]);
});
