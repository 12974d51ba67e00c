import type { Principal } from '@meereis/access';
import { refusal, refuseAll, type Decision } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { BudgetTotal } from '../domain/budget-events';
import { CASHIER_SCHEMES, isSame, totalRefusals, type PublishedScheme } from '../domain/budget.rule';
import type { NationalBudget } from '../domain/national-budget';
import { personKnown } from '../domain/two-persons.rule';

export type ProposeTotal = Omit<BudgetTotal, 'proposalId' | 'schemeVersion'>;

export interface ProposalFacts {
  readonly principal: Pick<Principal, 'personClaim'>;
  readonly proposalId: Uuid;
  /** Undefined where the catalogue has no such scheme on that day. */
  readonly scheme: PublishedScheme | undefined;
  readonly schemeVersion: string | undefined;
}

/** Proposes the whole national amount of a year and part; a second person records it (R050, R149). */
export function decideProposeTotal(
  state: NationalBudget | undefined,
  command: ProposeTotal,
  { principal, proposalId, scheme, schemeVersion }: ProposalFacts,
): Decision {
  const total = { ...command, schemeVersion: schemeVersion ?? '' };
  return refuseAll(
    [
      personKnown(principal),
      !CASHIER_SCHEMES.includes(command.scheme) &&
        refusal(
          'R061',
          'not-cashier-money',
          'Dit geld betaalt UWV niet als kassier. Het staat als financier bij een onderdeel, niet in het grootboek.',
        ),
      (scheme === undefined || schemeVersion === undefined) &&
        refusal(
          'R052',
          'no-scheme-in-force',
          'Op de ingangsdatum geldt geen versie van deze regeling, dus er is geen grondslag voor het bedrag.',
        ),
      (state?.proposals ?? []).some((one) => one.kind === 'total' && isSame(one.data, command)) &&
        refusal(
          'R149',
          'proposal-open',
          'Voor dit jaar en deze bestemming ligt al een voorstel. Laat dat eerst vastleggen of afwijzen.',
        ),
      ...(scheme === undefined ? [] : totalRefusals(state, total, scheme)),
    ],
    () => [{ type: 'budget-total-proposed.v1', data: { proposalId, ...total } }],
  );
}
