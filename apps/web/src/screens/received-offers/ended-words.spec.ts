import { endedWords } from './ended-words';

/** Goal: who comes too late reads what happened, when and by whom. */
const nameless = {
  sentence: 'Overdracht aangeboden.',
  on: '2022-02-20',
  recordedAt: '2022-02-20T09:00:00+01:00',
  unit: 'uwv-am13',
  unitName: 'UWV Midden-Utrecht',
  account: 'a',
  role: 'caseworker',
};
const offered = { ...nameless, accountName: 'Jan Jansen' };
const lastStep = { ...nameless, on: '2022-03-01', recordedAt: '2022-03-01T10:41:00+01:00' };
const ended = { ...offered, on: '2022-03-01', recordedAt: '2022-03-01T10:41:00+01:00' };

test('today: the time of day, the person and the organisation', () => {
  expect(endedWords({ status: 'withdrawn', steps: [offered, ended] }, '2022-03-01')).toBe(
    'Ingetrokken om 10:41 door Jan Jansen, UWV Midden-Utrecht',
  );
});

test('an earlier day is named, and a later step does not take its place', () => {
  const completed = { ...ended, on: '2022-03-04', accountName: 'Iemand anders' };
  expect(endedWords({ status: 'accepted', steps: [offered, ended, completed] }, '2022-03-05')).toBe(
    'Aangenomen op 1 maart 2022 door Jan Jansen, UWV Midden-Utrecht',
  );
});

test('without a name the organisation; by the system nobody', () => {
  expect(endedWords({ status: 'declined', steps: [offered, lastStep] }, '2022-03-01')).toBe(
    'Geweigerd om 10:41 door UWV Midden-Utrecht',
  );
  const bySystem = { ...lastStep, role: 'system' };
  expect(endedWords({ status: 'expired', steps: [offered, bySystem] }, '2022-03-02')).toBe(
    'Verlopen op 1 maart 2022',
  );
});
