import { bsnFault, passesElevenTest, queryOf, typedFrom } from './query';

const typed = { bsn: '', fullName: '', birthDate: '', purpose: 'identification' };

describe('what one can search for', () => {
  it('knows a BSN by its eleven-test', () => {
    expect(passesElevenTest('999990342')).toBe(true);
    expect(passesElevenTest('999990343')).toBe(false);
    expect(passesElevenTest('000000000')).toBe(false);
  });

  it('says which check failed', () => {
    expect(bsnFault('12345')).toContain('negen cijfers; dit zijn er 5');
    expect(bsnFault('99999034x')).toContain('alleen uit cijfers');
    expect(bsnFault('999990343')).toContain('elfproef');
    expect(bsnFault('9999.90.342')).toBeUndefined();
  });

  it('takes a BSN, or a full name with a birth date, and says so of anything else', () => {
    expect(queryOf({ ...typed, bsn: '999990342' })).toEqual({ bsn: '999990342' });
    expect(queryOf({ ...typed, fullName: 'Test de Proef', birthDate: '17-5-1984' })).toEqual({
      fullName: 'Test de Proef',
      birthDate: '1984-05-17',
    });
    expect(queryOf({ ...typed, fullName: 'Test de Proef' })).toHaveProperty('fault');
    expect(queryOf({ ...typed, birthDate: '17-5-1984' })).toHaveProperty('fault');
  });

  it('tells apart what was typed in the field on top of the page', () => {
    expect(typedFrom('999990342')).toEqual({ bsn: '999990342', fullName: '', birthDate: '' });
    expect(typedFrom('9999903421').bsn).toBe('9999903421');
    expect(typedFrom('Test de Proef 17-5-1984')).toEqual({
      bsn: '',
      fullName: 'Test de Proef',
      birthDate: '17-5-1984',
    });
  });
});
