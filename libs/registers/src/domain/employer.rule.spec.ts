import { localDate } from '@meereis/kernel';
import { decideAddLocation, LOCATIONS_MAX } from '../add-location/decide';
import { decideChangeEmployer } from '../change-employer/decide';
import { decideEndEmployer } from '../end-employer/decide';
import { decideEndLocation } from '../end-location/decide';
import { decideRegisterEmployer } from '../register-employer/decide';
import { EMPLOYER, employerRegistered, LOCATION, locationAdded } from '../testing/events';
import { after, decided, ELSEWHERE, HERE, less, refused, TODAY, uuid } from '../testing/given';
import { employer } from './employer';
import { employerIdOf, employerNotActive } from './employer.rule';

const registered = after(employer, employerRegistered());
const located = after(employer, employerRegistered(), locationAdded());
const command = less(employerRegistered().data, 'employerId');
const location = { name: 'Vestiging Utrecht', municipality: 'GM0344', activeFrom: TODAY };
const facts = { locationId: LOCATION, region: HERE, ofUnit: HERE };

describe('an employer in the register', () => {
  it('R014: one KVK number is one employer, for whoever registers it', () => {
    expect(employerIdOf('90000002')).toBe(employerIdOf('90000002'));
    expect(employerIdOf('90000002')).not.toBe(employerIdOf('90000003'));
    expect(decided(decideRegisterEmployer(undefined, command))).toEqual([
      { type: 'employer-registered.v1', data: { employerId: employerIdOf('90000002'), ...command } },
    ]);
    expect(refused(decideRegisterEmployer(registered, command))).toEqual([
      'R014 employer-already-registered',
    ]);
  });

  it('R001: a location lies in the region of its municipality', () => {
    expect(decided(decideAddLocation(registered, location, facts))).toEqual([
      {
        type: 'employer-location-added.v1',
        data: { employerId: EMPLOYER, locationId: LOCATION, region: 'AM13', ...location },
      },
    ]);
    expect(refused(decideAddLocation(registered, location, { ...facts, region: undefined }))).toEqual([
      'R001 municipality-in-no-region',
    ]);
  });

  it('R001: nobody adds or ends a location of another region', () => {
    expect(refused(decideAddLocation(registered, location, { ...facts, ofUnit: ELSEWHERE }))).toEqual([
      'R001 other-region',
    ]);
    const end = { locationId: LOCATION, lastDay: localDate('2022-12-31') };
    expect(refused(decideEndLocation(located, end, ELSEWHERE))).toEqual(['R001 other-region']);
    expect(refused(decideEndLocation(located, end, undefined))).toEqual(['R001 other-region']);
    expect(refused(decideEndLocation(located, end, HERE))).toEqual([]);
  });

  it('a location ends once, and not before it began', () => {
    const lastDay = localDate('2022-12-31');
    const ended = after(
      employer,
      employerRegistered(),
      locationAdded(),
      ...decided(decideEndLocation(located, { locationId: LOCATION, lastDay }, HERE)),
    );
    expect(ended.locations).toMatchObject([{ locationId: LOCATION, lastDay }]);
    expect(refused(decideEndLocation(ended, { locationId: LOCATION, lastDay }, HERE))).toEqual([
      'R001 location-already-ended',
    ]);
    expect(refused(decideEndLocation(located, { locationId: uuid(99), lastDay }, HERE))).toEqual([
      'R001 location-unknown',
    ]);
    expect(
      refused(decideEndLocation(located, { locationId: LOCATION, lastDay: localDate('2020-01-01') }, HERE)),
    ).toEqual(['period ends-before-it-begins']);
  });

  it('has a bounded number of locations', () => {
    const many = {
      ...registered,
      locations: Array.from({ length: LOCATIONS_MAX }, (_, n) => ({
        ...locationAdded().data,
        locationId: uuid(n),
      })),
    };
    expect(refused(decideAddLocation(many, location, facts))).toEqual(['R001 too-many-locations']);
  });

  it('that ended is changed no more, and is not active the day after', () => {
    const lastDay = localDate('2022-02-28');
    const ended = after(employer, employerRegistered(), ...decided(decideEndEmployer(registered, lastDay)));
    expect(employerNotActive(ended, lastDay)).toBe(false);
    expect(employerNotActive(ended, TODAY)).toMatchObject({ code: 'employer-not-active' });
    expect(refused(decideChangeEmployer(ended, { name: 'Anders', sector: 'F' }))).toEqual([
      'R024 employer-ended',
    ]);
    expect(refused(decideAddLocation(ended, location, facts))).toEqual(['R024 employer-ended']);
    expect(refused(decideEndEmployer(ended, lastDay))).toEqual(['R024 employer-ended']);
    expect(refused(decideEndEmployer(registered, localDate('2020-12-31')))).toEqual([
      'period ends-before-it-begins',
    ]);
    expect(refused(decideEndEmployer(registered, localDate('2021-01-01')))).toEqual([]);
  });

  it('R028: a change replaces the description and keeps number and locations', () => {
    const changed = after(
      employer,
      employerRegistered(),
      locationAdded(),
      ...decided(decideChangeEmployer(located, { name: 'Anders BV', sector: 'F' })),
    );
    expect(changed).toMatchObject({ name: 'Anders BV', sector: 'F', kvk: '90000002' });
    expect(changed.locations).toHaveLength(1);
  });
});
