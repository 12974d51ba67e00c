import { localDate, type Uuid } from '@meereis/kernel';
import { amsterdamToUtc } from './calendar-file/calendar.rule';
import { CaseReader } from './read-models/case-reader.service';
import { SET_CASE } from './testing/events';
import { openHttpHouse, type HttpHouse } from './testing/http';
import { CONTACT_CONTROLLERS, CONTACT_PROVIDERS } from './wiring/contact';

/** Goal: appointments and contact over HTTP: planned, clashing, moved, cancelled, held, and in a calendar. */
let http: HttpHouse;
let id: Uuid;
beforeAll(async () => {
  http = await openHttpHouse(CONTACT_CONTROLLERS, [...CONTACT_PROVIDERS, CaseReader]);
});
afterAll(() => http.close());
beforeEach(async () => {
  ({ arrangementId: id } = await http.openCase(SET_CASE));
  http.house.today = localDate('2022-03-01');
});

const UWV = 'uwv-am13';
const MOMENT = { on: '2022-03-10', at: '10:30', minutes: 45, channel: 'office', place: 'Stadskantoor' };
const post = (path: string, body: object, as = UWV) =>
  http.call(as, 'POST', `/arrangements/${id}/${path}`, { body });
const make = async (change: object = {}) => {
  const { body } = await post('appointments', { ...MOMENT, ...change });
  return String(body['appointmentId']);
};
const calendar = async (appointmentId: string, as = UWV) => {
  const answer = await http.app.inject({
    method: 'GET',
    url: `/arrangements/${id}/appointments/${appointmentId}/calendar`,
    headers: { authorization: `Bearer ${as}` },
  });
  return { status: answer.statusCode, text: answer.body.replaceAll('\r\n ', '').replaceAll('\r\n\t', '') };
};

describe('appointments', () => {
  test('a clash with another appointment of the worker warns and refuses nothing', async () => {
    await make({ on: '2022-04-01' });
    await http.house.host.waitFor(await http.house.store.head(), 5_000);
    const clash = await post('appointments', { ...MOMENT, on: '2022-04-01', at: '11:00' });
    expect(clash.status).toBe(200);
    expect(clash.body['warnings']).toMatchObject([{ code: 'appointment-clash' }]);
    const after = await post('appointments', { ...MOMENT, on: '2022-04-01', at: '12:00' });
    expect(after.body['warnings']).toEqual([]);
  });

  test('a day that is over, and one that was cancelled, are refused with what to do', async () => {
    expect((await post('appointments', { ...MOMENT, on: '2022-02-28' })).codes).toEqual([
      'appointment-in-past',
    ]);
    const one = await make();
    expect((await post(`appointments/${one}/cancellation`, { reason: 'ill' })).status).toBe(200);
    expect((await post(`appointments/${one}/cancellation`, { reason: 'ill' })).codes).toEqual([
      'appointment-not-planned',
    ]);
    expect((await post('appointments', { ...MOMENT, at: '25:00' })).status).toBe(400);
    expect((await post('appointments', MOMENT, 'gemeente-am13')).status).toBe(404);
  });

  test('a calendar file keeps its id, follows moves and cancelling, and says nothing about the person', async () => {
    const one = await make({ note: 'Zij is ziek geweest.' });
    const first = (await calendar(one)).text;
    expect(first).toContain(`UID:${one}@meereis`);
    expect(first).toContain('DTSTART:20220310T093000Z');
    expect(first).toContain('SUMMARY:Afspraak Werkcentrum/RMT');
    expect(first).not.toContain('ziek');
    await post(`appointments/${one}/moving`, { ...MOMENT, on: '2022-04-05', reason: 'ill' });
    const moved = (await calendar(one)).text;
    expect([moved.includes('DTSTART:20220405T083000Z'), moved.includes('SEQUENCE:1')]).toEqual([true, true]);
    await post(`appointments/${one}/cancellation`, { reason: 'ill' });
    const cancelled = (await calendar(one)).text;
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).toContain(`UID:${one}@meereis`);
    expect((await calendar(one, 'gemeente-am13')).status).toBe(404);
    const home = await make({ channel: 'home-visit', place: 'Dorpsstraat 1' });
    expect((await calendar(home)).text).not.toContain('Dorpsstraat');
  });

  test('clocks: summer and winter time of Amsterdam, also on the nights they change', () => {
    const at = (on: string, time: string) => amsterdamToUtc(on, time).toISOString();
    expect(at('2022-03-27', '01:59')).toBe('2022-03-27T00:59:00.000Z');
    expect(at('2022-03-27', '03:00')).toBe('2022-03-27T01:00:00.000Z');
    expect(at('2022-10-30', '04:00')).toBe('2022-10-30T03:00:00.000Z');
    expect(at('2022-07-01', '00:15')).toBe('2022-06-30T22:15:00.000Z');
  });
});

describe('C7: contact with the next appointment', () => {
  const CONTACT = { heldOn: '2022-03-01', channel: 'telephone', attendance: 'present' };

  test('makes both in one append; a clash warns and refuses nothing', async () => {
    await make({ on: '2022-05-02' });
    await http.house.host.waitFor(await http.house.store.head(), 5_000);
    const held = await post('contacts', { ...CONTACT, next: { ...MOMENT, on: '2022-05-02', at: '11:00' } });
    expect(held.status).toBe(200);
    expect(held.body['warnings']).toMatchObject([{ code: 'appointment-clash' }]);
    const one = String(held.body['nextAppointmentId']);
    expect((await calendar(one)).text).toContain(`UID:${one}@meereis`);
    const cancelled = await post(`appointments/${one}/cancellation`, { reason: 'ill' });
    expect(cancelled.status).toBe(200);
  });

  test('with a next appointment that cannot be, the contact is not recorded either', async () => {
    const before = await http.house.store.head();
    const refused = await post('contacts', { ...CONTACT, next: { ...MOMENT, on: '2022-02-28' } });
    expect([refused.status, refused.codes]).toEqual([422, ['appointment-in-past']]);
    const wrong = await post('contacts', { ...CONTACT, next: { ...MOMENT, at: '25:00' } });
    expect(wrong.status).toBe(400);
    expect(await http.house.store.head()).toEqual(before);
    expect((await post('contacts', CONTACT)).body['warnings']).toEqual([]);
  });
});

describe('R144: contact', () => {
  test('says whether the person was there, with the sentence that it is never used for enforcement', async () => {
    const one = await make();
    http.house.today = localDate('2022-03-11');
    const held = await post('contacts', {
      heldOn: '2022-03-10',
      channel: 'office',
      attendance: 'absent',
      appointmentId: one,
    });
    expect([held.status, held.body['notice']]).toEqual([
      200,
      'Of de persoon er was, gebruiken we nooit om een uitkering te controleren.',
    ]);
    const twice = await post('contacts', {
      heldOn: '2022-03-10',
      channel: 'office',
      attendance: 'present',
      appointmentId: one,
    });
    expect(twice.codes).toEqual(['appointment-not-planned']);
    const future = await post('contacts', { heldOn: '2022-03-12', channel: 'office', attendance: 'present' });
    expect(future.codes).toEqual(['contact-in-future']);
  });
});
