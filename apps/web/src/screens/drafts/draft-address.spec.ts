import { draftAddress } from './draft-address';

const draft = { draftId: 'd', personId: 'p', arrangementId: 'a' };

describe('the address of a draft', () => {
  it('is that of the form it was kept from', () => {
    expect(draftAddress({ draftId: 'd', form: 'register-person' })).toBe('/melden?concept=d');
    expect(draftAddress({ draftId: 'd', personId: 'p', form: 'open-arrangement' })).toBe(
      '/melden/p?concept=d',
    );
    expect(draftAddress({ ...draft, form: 'weighing' })).toBe('/zaken/a/intake/wegen?concept=d');
  });

  it('leads back to the step of the intake it was kept at', () => {
    const steps = {
      'banenafspraak-check': 'banenafspraak',
      weighing: 'wegen',
      admission: 'toelaten',
      'admission-refusal': 'weigeren',
      objection: 'bezwaar',
    } as const;
    for (const [form, step] of Object.entries(steps) as [keyof typeof steps, string][])
      expect(draftAddress({ ...draft, form })).toBe(`/zaken/a/intake/${step}?concept=d`);
  });

  it('is not there for a form that no screen has, or without what it is about', () => {
    expect(draftAddress({ ...draft, form: 'other' })).toBeUndefined();
    expect(draftAddress({ draftId: 'd', form: 'weighing' })).toBeUndefined();
    expect(draftAddress({ draftId: 'd', form: 'open-arrangement' })).toBeUndefined();
  });
});
