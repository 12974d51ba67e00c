import { localDate } from '@meereis/kernel';
import { decideEndJobCoach } from '../end-job-coach/decide';
import { established } from '../testing/case-events';
import { decided, givenPerson, id, PERSON_ID, refusalsOf, TODAY } from '../testing/given';
import { coach } from '../testing/person-events';
import { decideAssignJobCoach } from './decide';

const facts = { today: TODAY, assignmentId: id('coach') };
const assign = { name: 'Test Jobcoach', organisation: 'Bureau Voorbeeld', from: TODAY };

describe('the job coach of a person', () => {
  it('R035: is bound to the person', () => {
    expect(decided(decideAssignJobCoach(givenPerson(established()), assign, facts))).toEqual([
      {
        type: 'job-coach-assigned.v1',
        data: { personId: PERSON_ID, assignmentId: id('coach'), ...assign },
      },
    ]);
  });

  it('R035: is not replaced while one is there', () => {
    const state = givenPerson(established(), coach());
    expect(refusalsOf(decideAssignJobCoach(state, assign, facts))).toEqual(['R035 job-coach-there-already']);
  });

  it('R035: the period begins before it ends and is not over', () => {
    const until = (day: string) =>
      refusalsOf(
        decideAssignJobCoach(givenPerson(established()), { ...assign, until: localDate(day) }, facts),
      );
    expect(until('2022-02-28')).toEqual(['R035 job-coach-ends-before-start', 'R035 job-coach-over']);
    expect(until('2022-03-01')).toEqual([]);
  });
});

describe('the end of the job coach', () => {
  const end = (command: object, state = givenPerson(established(), coach())) =>
    refusalsOf(
      decideEndJobCoach(
        state,
        { assignmentId: id('coach'), reason: 'wish-of-person', how: 'in-person', endedOn: TODAY, ...command },
        { today: TODAY },
      ),
    );

  it('R035: comes by the wish of the person, said in some way', () => {
    expect(end({})).toEqual([]);
    expect(end({ how: undefined })).toEqual(['R035 wish-without-evidence']);
  });

  it('R035: or by the agreed last day, not before it and not without one', () => {
    const state = givenPerson(established(), coach({ until: TODAY }));
    const later = givenPerson(established(), coach({ until: localDate('2022-03-02') }));

    expect(end({ reason: 'end-date' }, state)).toEqual([]);
    expect(end({ reason: 'end-date' }, later)).toEqual(['R035 end-date-not-there']);
    expect(end({ reason: 'end-date' })).toEqual(['R035 no-end-date']);
  });

  it('R035: is of the coach that is there', () => {
    expect(end({ assignmentId: id('another') })).toEqual(['R035 no-such-job-coach']);
    expect(end({}, givenPerson(established()))).toEqual(['R035 no-such-job-coach']);
  });
});
