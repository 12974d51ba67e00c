import { localDate } from '@meereis/kernel';
import { decideEndRepresentative } from '../end-representative/decide';
import { decideSetChannel } from '../set-channel/decide';
import { established } from '../testing/case-events';
import { decided, givenPerson, id, refusalsOf, TODAY } from '../testing/given';
import { channel, representative } from '../testing/person-events';
import { decideNameRepresentative, type NameRepresentative } from './decide';

const facts = { today: TODAY, representativeId: id('new') };
const name: NameRepresentative = {
  kind: 'authorised',
  name: 'Test Gemachtigde',
  evidence: 'Getekende machtiging.',
  from: TODAY,
};

describe('a representative', () => {
  it('R146: is named once, several beside each other, at most five', () => {
    const kinds = ['guardian', 'curator', 'mentor', 'administrator', 'authorised'] as const;
    const five = kinds.map((kind) => representative({ kind, representativeId: id(kind) }));

    expect(
      decided(decideNameRepresentative(givenPerson(established(), representative()), name, facts)),
    ).toHaveLength(1);
    expect(
      refusalsOf(
        decideNameRepresentative(
          givenPerson(established(), representative()),
          { ...name, kind: 'curator', name: 'Test Curator' },
          facts,
        ),
      ),
    ).toEqual(['R146 representative-already-named']);
    expect(refusalsOf(decideNameRepresentative(givenPerson(established(), ...five), name, facts))).toEqual([
      'R146 too-many-representatives',
    ]);
  });

  it('R146: ends, and with it the letters that went there', () => {
    const state = givenPerson(established(), representative(), channel());
    const command = { representativeId: id('representative'), reason: 'Opgeheven.', endedOn: TODAY };
    const [ended] = decided(decideEndRepresentative(state, command, { today: TODAY }));

    const after = givenPerson(established(), representative(), channel(), ended as never);
    expect(after.representatives).toEqual([]);
    expect(after.channel).not.toHaveProperty('representativeId');
    expect(refusalsOf(decideEndRepresentative(after, command, { today: TODAY }))).toEqual([
      'R146 no-such-representative',
    ]);
  });

  it('R146: is for a time that is not over', () => {
    const until = (day: string) =>
      refusalsOf(
        decideNameRepresentative(givenPerson(established()), { ...name, until: localDate(day) }, facts),
      );
    expect(until('2022-02-28')).toEqual([
      'R146 representative-ends-before-start',
      'R146 representation-over',
    ]);
    expect(until('2022-03-01')).toEqual([]);
  });
});

describe('the preferred channel', () => {
  const set = (over: object, person = givenPerson(established())) =>
    refusalsOf(decideSetChannel(person, { channel: 'letter', setOn: TODAY, ...over }, { today: TODAY }));

  it('R146: is one that reaches the person', () => {
    expect(set({})).toEqual([]);
    expect(set({ channel: 'email' })).toEqual(['R146 no-email']);
    expect(set({ channel: 'telephone' })).toEqual(['R146 no-telephone']);
    const reachable = givenPerson(established({ email: 'a@example.org', telephone: '0612345678' }));
    expect(set({ channel: 'email' }, reachable)).toEqual([]);
    expect(set({ channel: 'telephone' }, reachable)).toEqual([]);
  });

  it('R146: goes to a representative who is there', () => {
    expect(set({ representativeId: id('representative') })).toEqual(['R146 no-such-representative']);
    expect(
      set({ representativeId: id('representative') }, givenPerson(established(), representative())),
    ).toEqual([]);
  });
});
