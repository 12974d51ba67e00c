import { longDate } from '../../parts';
import type { IdentityBarProps } from '../../parts';
import { phaseName } from '../../words/phases';
import type { CaseFile, Person } from './use-case';

/** What stays on top of every page of a case: whose, where, who is responsible, which version, what it waits for. */
export function identityOf(
  file: CaseFile,
  person: Person | undefined,
  unitName: (unitId: string) => string,
  regionName: (code: string) => string,
): IdentityBarProps {
  const { handover } = file;
  const offered = handover?.status === 'offered';
  return {
    name: person === undefined ? 'Naam niet zichtbaar' : nameOf(person),
    caseNumber: caseNumber(file.arrangementId),
    region: regionName(file.region),
    owner: unitName(file.ownerUnit),
    version: file.revision,
    status: phaseName(file.phase),
    ...(person === undefined ? {} : { personTo: `/zaken/${file.arrangementId}/persoon` }),
    ...(offered ? { secondStatus: 'Aangeboden' } : {}),
    ...(offered ? { line: offeredLine(unitName(handover.toUnit), handover.answerBy) } : {}),
    ...(person?.secrecy === true ? { warning: 'Geheimhouding van adres' } : {}),
  };
}

export function nameOf({ firstNames, prefix, surname }: Person): string {
  return [firstNames, prefix, surname].filter((part) => part !== undefined).join(' ');
}

/** Short enough to say over the telephone; the whole id stays in the address of the page. */
export function caseNumber(arrangementId: string): string {
  return arrangementId.slice(0, 8);
}

function offeredLine(toUnit: string, answerBy: string | undefined): string {
  const until = answerBy === undefined ? '' : `, wacht tot ${longDate(answerBy)}`;
  return `Aangeboden aan ${toUnit}${until}`;
}
