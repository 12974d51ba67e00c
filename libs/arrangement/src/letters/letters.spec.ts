import { localDate } from '@meereis/kernel';
import { objected, objectionDecided } from '../testing/intake-events';
import { admissionRefused, item, reported, SET_CASE } from '../testing/events';
import { given, TODAY } from '../testing/case';
import { givenPerson } from '../testing/given';
import { established } from '../testing/case-events';
import type { PersonEvent } from '../domain/person-events';
import { channel, representative } from '../testing/person-events';
import { decisionWords } from './content.rule';
import { addressByHand, channelOf, frameOf } from './frame.rule';
import type { Frame, LetterContent } from './letter';
import { renderLetter } from './render';

/** Goal: what stands on a letter, and what never does. */
const sender = { name: 'Gemeente Utrecht', contactPoint: 'Bel 030 000 00 00.' };
const sending = { sender, worker: 'Medewerker 1', today: TODAY };
const frame: Frame = {
  sender,
  person: 'Jo de Vries',
  address: ['Dorpsstraat 1', '3500 AA Utrecht'],
  date: '1 maart 2022',
  worker: 'Medewerker 1',
  copyTo: '',
};
const appointment = {
  day: '10 maart 2022',
  time: '10:30',
  minutes: 45,
  channel: 'op kantoor',
  place: 'Stadskantoor',
};
const invitation: LetterContent = { kind: 'invitation', appointment };
const facts = { objectionTermWeeks: 6, nameOf: (unit: string) => `Organisatie ${unit}` };

describe('a letter', () => {
  test('is one page in Dutch that asks nothing of elsewhere, with its headings in order', () => {
    const html = renderLetter(frame, invitation);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<title>Uitnodiging voor een afspraak</title>');
    expect(html).not.toMatch(/src=|href=|url\(|<script/);
    expect([...html.matchAll(/<h(\d)>/g)].map((found) => found[1])).toEqual(['1', '2', '2', '2']);
    expect(html).toContain('10 maart 2022');
    expect(html).toContain('Stadskantoor');
  });

  test('escapes every value, so that no text becomes markup', () => {
    const html = renderLetter(
      { ...frame, person: '<b>Jo</b> & Co', copyTo: '<i>x</i>' },
      { kind: 'invitation', appointment: { ...appointment, place: '"><img>' } },
    );
    expect(html).toContain('&lt;b&gt;Jo&lt;/b&gt; &amp; Co');
    expect(html).not.toMatch(/<b>|<i>|<img>/);
  });

  test('the same content gives the same bytes', () => {
    expect(renderLetter(frame, invitation)).toBe(renderLetter({ ...frame }, { ...invitation }));
  });

  test('R144: invitation and reminder say that attendance is never used to control a benefit', () => {
    expect(renderLetter(frame, invitation)).toContain('nooit om uw uitkering te controleren');
    expect(renderLetter(frame, { kind: 'reminder', appointment })).toContain(
      'nooit om uw uitkering te controleren',
    );
  });
});

describe('who it is for', () => {
  const street = { street: 'Dorpsstraat', houseNumber: '1', postcode: '3500AA', town: 'Utrecht' };

  test('R146: the address of a person with the secrecy flag never stands on it; it is written by hand', () => {
    const open = givenPerson(established({ ...street, secrecy: false }));
    const secret = givenPerson(established({ ...street, secrecy: true }));
    expect(frameOf(open, sending).address).toEqual(['Dorpsstraat 1', '3500AA Utrecht']);
    expect(addressByHand(open)).toBe(false);
    expect(renderLetter(frameOf(secret, sending), invitation)).not.toMatch(/Dorpsstraat|3500AA/);
    expect(addressByHand(secret)).toBe(true);
  });

  test('R146: goes in copy to the representative of the preference, as long as that one speaks for the person', () => {
    const copyTo = (over: Parameters<typeof representative>[0], more: readonly PersonEvent[] = [channel()]) =>
      frameOf(givenPerson(established(), representative(over), ...more), sending).copyTo;
    expect(copyTo({})).toBe('Test Curator');
    expect(copyTo({ from: TODAY, until: TODAY })).toBe('Test Curator');
    expect(copyTo({ from: localDate('2022-03-02') })).toBe('');
    expect(copyTo({ until: localDate('2022-02-28') })).toBe('');
    expect(copyTo({}, [])).toBe('');
    expect(frameOf(givenPerson(established()), sending)).toMatchObject({
      person: 'Test van der Proefpersoon',
      date: '1 maart 2022',
      worker: 'Medewerker 1',
    });
  });

  test('goes as the person prefers; a letter cannot be phoned', () => {
    const someone = givenPerson(established({}));
    expect(channelOf(someone)).toBe('post');
    const prefers = (channel: 'email' | 'telephone' | 'own-page' | 'conversation') =>
      channelOf({ channel: { personId: someone.personId, channel, setOn: TODAY } });
    expect([prefers('email'), prefers('telephone'), prefers('own-page'), prefers('conversation')]).toEqual([
      'email',
      'post',
      'own-page',
      'in-person',
    ]);
  });
});

describe('R141: a decision letter', () => {
  test('says what, who, why, until when and how to object', () => {
    const state = given(reported(), admissionRefused());
    const decision = decisionWords(state, 'admission-refusal', facts);
    expect(decision).toMatchObject({
      reason: 'Te vroeg.',
      by: 'Organisatie uwv-am13',
      term: 'U kunt bezwaar maken tot en met 12 april 2022.',
    });
    if (decision === undefined) throw new Error('There is a refusal.');
    const html = renderLetter(frame, { kind: 'decision', decision });
    expect(html).toContain('Te vroeg.');
    expect(html).toContain('tot en met 12 april 2022');
    expect(html).toContain('waarom u het niet eens bent met het besluit');
    expect(html).toContain('Stuur de brief naar Organisatie uwv-am13.');
  });

  test('names the weeks when the person was not told yet', () => {
    const { data, type } = admissionRefused() as Extract<
      ReturnType<typeof admissionRefused>,
      { type: 'admission-refused.v1' }
    >;
    const { arrangementId, personId, reason, motivation, mandatedUnit, refusedOn, receipt } = data;
    const untold = {
      type,
      data: { arrangementId, personId, reason, motivation, mandatedUnit, refusedOn, receipt },
    };
    expect(decisionWords(given(reported(), untold), 'admission-refusal', facts)?.term).toBe(
      'U kunt bezwaar maken tot 6 weken na de dag waarop u dit besluit kreeg.',
    );
  });

  test('about an objection names who decided then and on what, wherever the case is now', () => {
    const objection = objected();
    const founded = objectionDecided({ outcome: 'founded', reopens: true });
    const state = given(...[reported(), admissionRefused(), objection, founded]);
    const travelled = { ...state, ownerUnit: 'utrecht-am13' };
    expect(decisionWords(travelled, 'objection', facts)).toMatchObject({
      what: 'Er is beslist op uw bezwaar tegen het besluit van 1 maart 2022 van Organisatie uwv-am13. U hebt gelijk gekregen. Het eerdere besluit vervalt.',
      by: 'Organisatie uwv-am13',
      addressee: 'de rechtbank in uw regio',
    });
  });

  test('there is none where nothing was decided', () => {
    const state = given(...SET_CASE, item({ plannedFrom: localDate('2022-04-01') }));
    expect(decisionWords(state, 'admission-refusal', facts)).toBeUndefined();
    expect(decisionWords(state, 'item-stop', facts)).toBeUndefined();
    expect(decisionWords(state, 'objection', facts)).toBeUndefined();
  });
});
