import { contactDayFault } from './contact-day';

/** Goal: the form says before sending what the rule of the warm contact would refuse (R033). */
test.each([
  ['2022-02-28', 'Kies vandaag of een latere dag.'],
  ['2022-03-01', undefined],
  ['2022-03-29', undefined],
  ['2022-03-30', 'Kies een dag binnen vier weken.'],
])('%s', (day, fault) => {
  expect(contactDayFault(day, '2022-03-01')).toBe(fault);
});
