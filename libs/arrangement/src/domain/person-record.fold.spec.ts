import { localDate } from '@meereis/kernel';
import { established } from '../testing/case-events';
import { givenPerson, id, PERSON_ID, TODAY } from '../testing/given';
import { channel, coach, died, linkedWith, representative } from '../testing/person-events';
import type { PersonEvent } from './person-events';

type Change = Extract<PersonEvent, { type: 'identity-changed.v1' }>['data'];

const changed = (over: Partial<Change>): PersonEvent => ({
  type: 'identity-changed.v1',
  data: { personId: PERSON_ID, reason: 'Verhuisd.', changedOn: TODAY, ...over },
});
const consent = (name: string): PersonEvent => ({
  type: 'consent-given.v1',
  data: {
    personId: PERSON_ID,
    consentId: id(name),
    toUnit: 'fnv-am13',
    how: 'in-person',
    evidence: 'Getekend.',
    ground: 'consent',
    givenOn: TODAY,
  },
});

describe('R014: who somebody is, after what changed', () => {
  const before = givenPerson(established()).identity;

  test('only what was said: everything else stays as it was', () => {
    expect(givenPerson(established(), changed({})).identity).toEqual(before);
    expect(givenPerson(established(), changed({ birthDate: localDate('1984-05-18') })).identity).toEqual({
      ...before,
      birthDate: '1984-05-18',
    });
    expect(givenPerson(established(), changed({ municipality: 'GM0599' })).identity).toEqual({
      ...before,
      municipality: 'GM0599',
    });
    expect(givenPerson(established(), changed({ secrecy: true })).identity).toEqual({
      ...before,
      secrecy: true,
    });
    expect(givenPerson(established(), changed({ bsn: '999990044' })).identity).toMatchObject({
      bsn: '999990044',
      surname: before.surname,
    });
  });

  test('a name and the ways to reach somebody change as a whole', () => {
    const name = { firstNames: 'Test', surname: 'Anders' };
    expect(givenPerson(established(), changed({ name })).identity).toMatchObject(name);
    const reached = givenPerson(
      established(),
      changed({ reachable: { telephone: '0301112233', email: 'test@example.org' } }),
      changed({ reachable: { telephone: '0309998877' } }),
    ).identity;
    expect(reached).toMatchObject({ telephone: '0309998877', street: before.street });
    expect(reached).not.toHaveProperty('email');
  });
});

describe('R035, R146: what goes along with the person', () => {
  const other = representative({ representativeId: id('other representative'), name: 'Test Mentor' });
  const end: PersonEvent = {
    type: 'representative-ended.v1',
    data: {
      personId: PERSON_ID,
      representativeId: id('representative'),
      reason: 'Opgeheven.',
      endedOn: TODAY,
    },
  };

  test('R146: who no longer speaks for the person is gone, and letters go to nobody else instead', () => {
    const { representatives, channel: reached } = givenPerson(
      established(),
      representative(),
      other,
      channel(),
      end,
    );
    expect(representatives.map(({ name }) => name)).toEqual(['Test Mentor']);
    expect(reached).toEqual({ personId: PERSON_ID, channel: 'letter', setOn: TODAY });
  });

  test('R146: a preference about somebody else stays', () => {
    const about = givenPerson(established(), representative(), other, channel(), {
      ...end,
      data: { ...end.data, representativeId: id('other representative') },
    });
    expect(about.channel).toMatchObject({ representativeId: id('representative') });
    expect(about.representatives).toHaveLength(1);
    expect(givenPerson(established(), representative(), end).representatives).toEqual([]);
  });

  test('R035: the job coach stays until the work ends', () => {
    const ended: PersonEvent = {
      type: 'job-coach-ended.v1',
      data: { personId: PERSON_ID, assignmentId: id('coach'), reason: 'end-date', endedOn: TODAY },
    };
    expect(givenPerson(established(), coach()).jobCoach).toMatchObject({ name: 'Test Jobcoach' });
    expect(givenPerson(established(), coach(), ended)).not.toHaveProperty('jobCoach');
  });

  test('R014: one link is undone, the other stays', () => {
    const undone: PersonEvent = {
      type: 'dossiers-unlinked.v1',
      data: {
        personId: PERSON_ID,
        linkId: id('link'),
        otherPersonId: id('other person'),
        half: 'first',
        reason: 'Tweelingbroer.',
        unlinkedOn: TODAY,
        receipt: (linkedWith() as Extract<PersonEvent, { type: 'dossiers-linked.v1' }>).data.receipt,
      },
    };
    const { links, undoneLinks } = givenPerson(
      established(),
      linkedWith(),
      linkedWith({ linkId: id('second link') }),
      undone,
    );
    expect(links.map(({ linkId }) => linkId)).toEqual([id('second link')]);
    expect(undoneLinks.map(({ linkId }) => linkId)).toEqual([id('link')]);
  });

  test('Q06: one consent is withdrawn, the other stays; a death is kept with its event', () => {
    const withdrawn: PersonEvent = {
      type: 'consent-withdrawn.v1',
      data: { personId: PERSON_ID, consentId: id('one'), withdrawnOn: TODAY },
    };
    const state = givenPerson(established(), consent('one'), consent('two'), withdrawn, died());
    expect(state.consents.map(({ consentId }) => consentId)).toEqual([id('two')]);
    expect(state.deceased).toMatchObject({ diedOn: TODAY, eventId: id('event/4') });
  });
});
