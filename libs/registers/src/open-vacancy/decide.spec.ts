import { localDate } from '@meereis/kernel';
import { decideChangeVacancy } from '../change-vacancy/decide';
import { decideCloseVacancy } from '../close-vacancy/decide';
import { employer } from '../domain/employer';
import { vacancy } from '../domain/vacancy';
import {
  employerRegistered,
  locationAdded,
  LOCATION,
  signedUp,
  started,
  VACANCY,
  vacancyOpened,
} from '../testing/events';
import { after, decided, ELSEWHERE, HERE, less, refused, TODAY, uuid } from '../testing/given';
import { showVacancy } from '../read-vacancy/show-vacancy.rule';
import { decideOpenVacancy, type OpenVacancy } from './decide';

const known = after(employer, employerRegistered(), locationAdded());
const job: OpenVacancy = less(vacancyOpened().data, 'vacancyId', 'region', 'openedOn');
const learningJob: OpenVacancy = {
  ...job,
  kind: 'learning-job',
  permanent: false,
  openHiring: false,
  jobGuarantee: true,
  guaranteeCondition: 'Na het diploma.',
  until: localDate('2022-09-15'),
};
const facts = { vacancyId: VACANCY, today: TODAY, ofUnit: HERE, employer: known };
const open = (command: OpenVacancy, over: Partial<Parameters<typeof decideOpenVacancy>[2]> = {}) =>
  decideOpenVacancy(undefined, command, { ...facts, ...over });

describe('a vacancy, learning job or work placement', () => {
  it('R021: is opened at one location and lies in its region', () => {
    expect(decided(open(job))).toEqual([vacancyOpened()]);
    expect(refused(open({ ...job, locationId: uuid(99) }))).toEqual(['R001 location-not-active']);
    expect(refused(open(job, { employer: undefined }))).toEqual(['R024 employer-unknown']);
    expect(refused(open(job, { ofUnit: ELSEWHERE }))).toEqual(['R001 other-region']);
    expect(refused(decideOpenVacancy(after(vacancy, vacancyOpened()), job, facts))).toEqual([
      'R021 vacancy-already-open',
    ]);
  });

  it('R024: needs an employer and a location that are active on its first day', () => {
    const from = localDate('2020-06-01');
    expect(refused(open({ ...job, from }))).toEqual(['R024 employer-not-active', 'R001 location-not-active']);
    expect(refused(open({ ...job, locationId: LOCATION }))).toEqual([]);
    const moved = after(
      employer,
      employerRegistered(),
      locationAdded({ activeFrom: localDate('2022-04-01') }),
      locationAdded({ locationId: uuid(21), region: 'AM22' }),
    );
    expect(refused(open(job, { employer: moved }))).toEqual(['R001 location-not-active']);
    expect(refused(open({ ...job, locationId: uuid(21) }, { employer: moved }))).toEqual([
      'R001 other-region',
    ]);
  });

  it('R150: a job guarantee on success stands beside a learning job, with its condition', () => {
    expect(decided(open(learningJob))).toMatchObject([
      { data: { jobGuarantee: true, guaranteeCondition: 'Na het diploma.' } },
    ]);
    expect(refused(open({ ...job, jobGuarantee: true }))).toEqual(['R150 guarantee-on-a-job']);
    expect(refused(open(less(learningJob, 'guaranteeCondition')))).toEqual([]);
    expect(refused(open(less({ ...learningJob, jobGuarantee: false }, 'guaranteeCondition')))).toEqual([]);
    expect(refused(open({ ...learningJob, until: localDate('2022-03-14') }))).toEqual([
      'period ends-before-it-begins',
    ]);
    expect(refused(open({ ...learningJob, until: learningJob.from }))).toEqual([]);
    expect(refused(open({ ...learningJob, jobGuarantee: false }))).toEqual([
      'R150 condition-without-guarantee',
    ]);
  });

  it('R150: a guarantee that was given is not taken back', () => {
    const state = after(vacancy, { ...vacancyOpened(), data: { ...vacancyOpened().data, ...learningJob } });
    const offer = {
      ...less(
        learningJob,
        'employerId',
        'locationId',
        'kind',
        'permanent',
        'openHiring',
        'guaranteeCondition',
      ),
      jobGuarantee: false,
    };
    expect(refused(decideChangeVacancy(state, offer, HERE))).toEqual(['R150 guarantee-taken-back']);
    expect(refused(decideChangeVacancy(state, { ...offer, jobGuarantee: true }, HERE))).toEqual([]);
  });

  it('S4: Open Hiring is for a permanent job only', () => {
    expect(refused(open({ ...job, permanent: false }))).toEqual([
      'open-hiring open-hiring-needs-permanent-job',
    ]);
    expect(refused(open({ ...job, until: localDate('2022-12-31') }))).toEqual(['R021 permanent-ends']);
    expect(refused(open({ ...job, kind: 'learning-job' }))).toEqual(['R021 permanent-ends']);
    expect(refused(open({ ...job, permanent: false, openHiring: false }))).toEqual([]);
  });

  it('keeps the places that are filled, and is closed once, in its own region', () => {
    const state = after(vacancy, vacancyOpened(), signedUp(1), started(1), signedUp(2), started(2));
    const { title, sector, from, jobGuarantee } = state;
    const offer = { title, sector, from, jobGuarantee, places: 1 };
    expect(refused(decideChangeVacancy(state, offer, HERE))).toEqual(['R021 places-filled']);
    expect(refused(decideChangeVacancy(state, { ...offer, places: 2 }, ELSEWHERE))).toEqual([
      'R001 other-region',
    ]);
    const changed = { ...offer, places: 2, title: 'Meewerkend voorman' };
    expect(decided(decideChangeVacancy(state, changed, HERE))).toEqual([
      { type: 'vacancy-changed.v1', data: { vacancyId: VACANCY, ...changed } },
    ]);
    const close = (of: typeof state) => decideCloseVacancy(of, 'filled', { closedOn: TODAY, ofUnit: HERE });
    expect(refused(decideCloseVacancy(state, 'filled', { closedOn: TODAY, ofUnit: ELSEWHERE }))).toEqual([
      'R001 other-region',
    ]);
    expect(showVacancy(state)).toMatchObject({ title, places: 2, waiting: 0, placed: 2 });
    expect(showVacancy(state)).not.toHaveProperty('list');
    const closed = after(vacancy, vacancyOpened(), ...decided(close(state)));
    expect(closed.closedOn).toBe(TODAY);
    expect(refused(close(closed))).toEqual(['R021 vacancy-closed']);
    expect(refused(decideChangeVacancy(closed, { ...offer, places: 2 }, HERE))).toEqual([
      'R021 vacancy-closed',
    ]);
  });
});
