import type { CatalogueEntry, PolicyData } from '@meereis/catalogue';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement } from '../../domain/arrangement';
import { groupsFor, newestOf, suggestedFor } from '../../domain/item-prior.rule';
import type { PriorProvisionsDto, ProvisionShownDto } from './prior-provisions.dto';

function provision(state: Arrangement, { id, nameNl, region }: CatalogueEntry): ProvisionShownDto {
  const last = newestOf(state, id)?.value;
  return {
    provision: id,
    nameNl,
    ...(region === undefined ? {} : { region }),
    ...(last === undefined
      ? {}
      : { outcome: last.outcome, reason: last.reason, consideredOn: last.consideredOn }),
  };
}

/** What comes before RMT money for this person, here and today, in the order of R039, with what was considered so far. */
export function priorProvisionsOf(
  state: Arrangement,
  policy: PolicyData,
  today: LocalDate,
): PriorProvisionsDto {
  const groups = groupsFor(state, policy, today).map(({ group, nameNl, provisions, source }) => {
    const shown = provisions.map((one) => provision(state, one));
    return {
      group,
      nameNl,
      source,
      considered: shown.some((one) => one.outcome !== undefined),
      provisions: shown,
    };
  });
  return {
    asOf: today,
    complete: groups.every((one) => one.considered),
    groups,
    suggested: suggestedFor(state, policy, today).map((one) => provision(state, one)),
  };
}
