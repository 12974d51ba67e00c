import { beginOf, channelFault, channelOf, EMPTY_PERSON, personOf } from './person-body';

const typed = { ...EMPTY_PERSON, firstNames: ' Test ', surname: 'Proef', birthDate: '17-5-1984' };

describe('the form that registers somebody', () => {
  it('begins with what was searched for', () => {
    const searched = { bsn: '', fullName: 'Test Jan de Proef', birthDate: '17-5-1984', purpose: '' };
    expect(beginOf(searched)).toMatchObject({ firstNames: 'Test Jan de', surname: 'Proef' });
    expect(beginOf(undefined)).toBe(EMPTY_PERSON);
  });

  it('sends what was filled in, and nothing else', () => {
    expect(personOf({ ...typed, municipality: 'GM0344', bsn: '9999.90.342', channel: 'letter' })).toEqual({
      firstNames: 'Test',
      surname: 'Proef',
      birthDate: '1984-05-17',
      municipality: 'GM0344',
      secrecy: false,
      bsn: '999990342',
    });
  });

  it('asks for a number or an address before somebody is reached by it', () => {
    expect(channelFault('telephone', typed)).toContain('telefoonnummer');
    expect(channelFault('email', typed)).toContain('e-mailadres');
    expect(channelFault('telephone', { ...typed, telephone: '0600000001' })).toBeUndefined();
    expect(channelFault('letter', typed)).toBeUndefined();
  });

  it('sends how somebody is reached by itself, when it was chosen', () => {
    expect(channelOf({ channel: '' }, '2022-03-01')).toBeUndefined();
    expect(channelOf({ channel: 'letter' }, '2022-03-01')).toEqual({
      channel: 'letter',
      setOn: '2022-03-01',
    });
  });
});
