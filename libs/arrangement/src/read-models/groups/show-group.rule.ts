import type { Group, GroupLine, LineStatus } from '../../domain/group';
import { fullName } from '../../register-person/decide';
import type { GroupLineDto, GroupProgressDto, RegionCountsDto } from './group.dto';

export type RegionOf = (municipality: string) => string | undefined;

function counts(lines: readonly GroupLine[]) {
  const of = (status: LineStatus) => lines.filter((one) => one.status === status).length;
  return {
    total: lines.length,
    pending: of('pending'),
    registered: of('registered'),
    known: of('known'),
    failed: of('failed'),
  };
}

function perRegion(lines: readonly GroupLine[], regionOf: RegionOf): readonly RegionCountsDto[] {
  const regions = new Map<string, GroupLine[]>();
  for (const line of lines) {
    const region = regionOf(line.data.municipality) ?? '';
    regions.set(region, [...(regions.get(region) ?? []), line]);
  }
  return [...regions]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([region, there]) => ({ ...(region === '' ? {} : { region }), ...counts(there) }));
}

/** How far the work on a group is, in all and per region. */
export function showGroup(state: Group, regionOf: RegionOf): GroupProgressDto {
  const { groupId, employerId, unit, reason, evidence, unemployedFrom, reportedOn, lines } = state;
  return {
    ...{ groupId, employerId, unit, reason, evidence, unemployedFrom, reportedOn },
    ...counts(lines),
    regions: perRegion(lines, regionOf),
  };
}

const KNOWN =
  'Deze persoon is al bekend; er is niets dubbel gemaakt. Zoek de persoon op om te zien bij welke organisatie.';

/** One line for the unit that reported it: once the case is another unit’s, neither name nor case is shown. */
export function showLine(line: GroupLine, unit: string, regionOf: RegionOf): GroupLineDto {
  const { registered, status, refusals, data } = line;
  const region = registered?.region ?? regionOf(data.municipality);
  const theirs = registered !== undefined && registered.ownerUnit !== unit;
  return {
    line: line.line,
    status,
    ...(theirs ? {} : { name: fullName(data) }),
    ...(region === undefined ? {} : { region }),
    ...(registered === undefined ? {} : { ownerUnit: registered.ownerUnit }),
    ...(registered === undefined || theirs ? {} : { arrangementId: registered.arrangementId }),
    ...(status === 'known' ? { explanation: KNOWN } : {}),
    ...(status === 'failed' && refusals !== undefined ? { refusals } : {}),
  };
}
