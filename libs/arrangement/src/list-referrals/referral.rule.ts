import type { Arrangement } from '../domain/arrangement';
import type { Person } from '../domain/person';
import type { Referral } from '../domain/referrals.fold';
import type { ReferralDto, ReferredPersonDto } from './referral.dto';

function personOf(person: Person): ReferredPersonDto {
  const { firstNames, prefix, surname, telephone, email, secrecy } = person.identity;
  return {
    name: [firstNames, prefix, surname].filter((part) => part !== undefined).join(' '),
    ...(telephone === undefined ? {} : { telephone }),
    ...(email === undefined ? {} : { email }),
    secrecy,
    ...(person.channel === undefined ? {} : { channel: person.channel.channel }),
    ...(person.jobCoach === undefined ? {} : { jobCoach: person.jobCoach.name }),
  };
}

/** One referred item as its executor sees it: that item, how to reach the person, and no more (R036). */
export function referralShown(
  state: Arrangement,
  referral: Referral,
  person: Person | undefined,
): ReferralDto | undefined {
  const { referralId, itemId, toUnit, assignment, referredOn, reportBy } = referral.value;
  const item = state.items.find((one) => one.value.itemId === itemId);
  // What is agreed, not what somebody is drafting.
  const terms = item?.agreed?.value ?? item?.value;
  if (item === undefined || terms === undefined) return undefined;
  const { catalogueId, name, description, plannedFrom, plannedUntil } = terms;
  return {
    referralId,
    ownerUnit: state.ownerUnit,
    toUnit,
    assignment,
    referredOn,
    reportBy,
    item: {
      catalogueId,
      ...(name === undefined ? {} : { name }),
      description,
      plannedFrom,
      plannedUntil,
      status: item.status,
    },
    ...(person === undefined ? {} : { person: personOf(person) }),
    reports: referral.reports.map(({ value, recorded }) => ({
      reportId: value.reportId,
      kind: value.kind,
      note: value.note,
      happenedOn: value.happenedOn,
      recorded,
    })),
  };
}
