import { bodyOf, initialOf, type Question } from './action';

const QUESTIONS: readonly Question[] = [
  { name: 'on', label: 'Dag', kind: 'day' },
  { name: 'until', label: 'Tot', kind: 'day', optional: true },
  { name: 'amount', label: 'Bedrag', kind: 'money' },
  { name: 'hours', label: 'Uren', kind: 'number' },
  { name: 'agreed', label: 'Akkoord', kind: 'yes' },
  { name: 'topics', label: 'Onderwerpen', kind: 'ticks' },
  { name: 'why', label: 'Waarom', kind: 'text', when: ({ agreed }) => agreed !== true },
];

describe('what an action sends', () => {
  it('begins with today where a day must be given, and with nothing else', () => {
    expect(initialOf(QUESTIONS, '01-03-2022')).toEqual({
      on: '01-03-2022',
      until: '',
      amount: '',
      hours: '',
      agreed: false,
      topics: [],
      why: '',
    });
  });

  it('writes days, amounts and numbers as the API does, and leaves out what was left empty', () => {
    const typed = {
      on: '1-3-2022',
      until: ' ',
      amount: '1.250,00',
      hours: '24',
      agreed: true,
      topics: ['health'],
      why: 'weg',
    };
    expect(bodyOf(QUESTIONS, typed)).toEqual({
      on: '2022-03-01',
      amount: { cents: 125_000, currency: 'EUR' },
      hours: 24,
      agreed: true,
      topics: ['health'],
    });
  });

  it('sends what is asked only then', () => {
    expect(bodyOf(QUESTIONS, { agreed: false, why: 'Ziek' })).toEqual({ agreed: false, why: 'Ziek' });
  });
});
