import { contactBody } from './contact-body';

const QUESTIONS = [
  { name: 'heldOn', label: '', kind: 'day' },
  { name: 'note', label: '', kind: 'text', optional: true },
] as const;
const NEXT = [
  { name: 'next-on', label: '', kind: 'day' },
  { name: 'next-minutes', label: '', kind: 'number' },
] as const;
const typed = { heldOn: '1-3-2022', note: '', 'next-on': '8-3-2022', 'next-minutes': '45' };

describe('a contact moment as it is sent', () => {
  it('has no next appointment unless one is made', () => {
    expect(contactBody(QUESTIONS, NEXT, { ...typed, withNext: false }, undefined)).toEqual({
      heldOn: '2022-03-01',
    });
  });

  it('makes the next appointment in the same save', () => {
    expect(contactBody(QUESTIONS, NEXT, { ...typed, withNext: true }, 'a1')).toEqual({
      heldOn: '2022-03-01',
      appointmentId: 'a1',
      next: { on: '2022-03-08', minutes: 45 },
    });
  });
});
