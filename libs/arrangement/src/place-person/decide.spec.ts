import { localDate } from '@meereis/kernel';
import { decideMakeMatch } from '../make-match/decide';
import { decideStartBusiness } from '../start-business/decide';
import { decideStartEducation } from '../start-education/decide';
import { given, happened, refused, TODAY, UWV, type Given } from '../testing/case';
import { reported, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decidePlacePerson, type PlaceFacts, type PlacePerson } from './decide';

const [, ...REST] = SET_CASE;
/** Threatened, without a benefit. */
const WORKING = [reported({ benefit: 'none', unemployedFrom: localDate('2022-04-01') }), ...REST];
const FACTS: PlaceFacts = {
  placementId: uuid(81),
  weekTaskId: uuid(83),
  monthTaskId: uuid(84),
  contactWorksHere: true,
};
const COMMAND: PlacePerson = {
  kind: 'without-benefit',
  startsOn: localDate('2022-04-15'),
  longerThanHalfYear: true,
  employer: 'Bedrijf BV',
  hoursPerWeek: 32,
  pitfalls: 'Vroege diensten.',
  employerContact: uuid(77),
  discussedWithPerson: true,
  discussedWithEmployer: true,
};
const place = (over: Partial<PlacePerson> = {}, facts: Partial<PlaceFacts> = {}, events: Given = WORKING) =>
  decidePlacePerson(given(...events), { ...COMMAND, ...over }, { ...FACTS, ...facts });

describe('placing the person', () => {
  test('R023, R137: records kind, start, hours, duration and the end of the old job', () => {
    const { discussedWithPerson, discussedWithEmployer, ...told } = COMMAND;
    expect([discussedWithPerson, discussedWithEmployer]).toEqual([true, true]);
    expect(happened(place())[0]).toEqual({
      type: 'placed.v1',
      data: {
        arrangementId: uuid(1),
        personId: uuid(2),
        placementId: uuid(81),
        ...told,
        jobEndedOn: '2022-03-31',
      },
    });
    expect(happened(place({ jobEndedOn: localDate('2022-03-15') }))[0]).toMatchObject({
      data: { jobEndedOn: '2022-03-15' },
    });
    expect(given(...WORKING, ...happened(place())).phase).toBe('placed');
  });

  test('R026: creates two aftercare tasks, a week and a month after the start', () => {
    expect(happened(place()).slice(1)).toMatchObject([
      {
        data: {
          kind: 'aftercare-week',
          dueOn: '2022-04-22',
          unit: UWV.id,
          subjectId: uuid(81),
          rule: 'R026',
        },
      },
      {
        data: {
          kind: 'aftercare-month',
          dueOn: '2022-05-15',
          unit: UWV.id,
          subjectId: uuid(81),
          rule: 'R026',
        },
      },
    ]);
  });

  test('R026: pitfalls are discussed with both, and the employer has one contact who works here', () => {
    expect(refused(place({ discussedWithEmployer: false }))).toEqual(['R026 pitfalls-not-discussed']);
    expect(refused(place({ discussedWithPerson: false }))).toEqual(['R026 pitfalls-not-discussed']);
    expect(refused(place({}, { contactWorksHere: false }))).toEqual(['R026 employer-contact-unknown']);
    expect(refused(place({ matchId: uuid(99) }))).toEqual(['R026 match-unknown']);
  });

  test('R023: who had a benefit does not count as straight to work', () => {
    expect(refused(place({}, {}, SET_CASE))).toEqual(['R023 person-had-benefit']);
    expect(refused(place({ kind: 'after-benefit' }, {}, SET_CASE))).toEqual([]);
    expect(refused(place({ startsOn: localDate('2022-01-01') }))).toEqual(['R023 start-before-report']);
  });
});

describe('other results', () => {
  test('R023: a business and an education are results too, and are no placement', () => {
    const business = decideStartBusiness(
      given(...WORKING),
      { kind: 'without-benefit', startsOn: TODAY, longerThanHalfYear: true, description: 'Klussen.' },
      { today: TODAY, placementId: uuid(82), weekTaskId: uuid(85), monthTaskId: uuid(86) },
    );
    const school = (endsOn: string) =>
      decideStartEducation(
        given(...WORKING),
        { school: 'ROC', description: 'Mbo 3.', startsOn: TODAY, endsOn: localDate(endsOn) },
        { today: TODAY, placementId: uuid(83) },
      );
    const after = given(...WORKING, ...happened(business), ...happened(school('2024-07-01')));
    expect(after.results.map((one) => one.result)).toEqual(['business', 'education']);
    expect(after.phase).toBe('set');
    expect(refused(school('2022-02-01'))).toEqual(['R023 period-reversed']);
  });

  test('R021: a match says nothing has started yet', () => {
    const match = (matchedOn: string) =>
      decideMakeMatch(
        given(...WORKING),
        { employer: 'Bedrijf BV', matchedOn: localDate(matchedOn) },
        { today: TODAY, matchId: uuid(80) },
      );
    const after = given(...WORKING, ...happened(match('2022-03-01')));
    expect([after.phase, after.matches.length]).toEqual(['set', 1]);
    expect(refused(place({ matchId: uuid(80) }, {}, [...WORKING, ...happened(match('2022-03-01'))]))).toEqual(
      [],
    );
    expect(refused(match('2022-03-02'))).toEqual(['R021 date-in-future']);
  });
});
