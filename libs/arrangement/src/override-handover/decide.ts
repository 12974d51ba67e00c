import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Arrangement } from '../domain/arrangement';
import {
  offeredEvents,
  offerRefusals,
  type OfferFacts,
  type OfferTerms,
} from '../offer-handover/offered.rule';

export type OverrideHandover = OfferTerms & {
  /** Why neither legal task nor consent is waited for. */
  readonly overrideReason: string;
  /** The law it rests on. */
  readonly legalBasis: string;
};

/**
 * Offers the case without consent or legal task. Only the owner's coordinator may, and reason and legal basis stand on
 * the receipt, for the receiver and for every auditor (R036, Q06).
 */
export function decideOverrideHandover(
  state: Arrangement,
  command: OverrideHandover,
  facts: OfferFacts,
): Decision {
  const { overrideReason, legalBasis } = command;
  const { to } = facts;
  return refuseAll(
    offerRefusals(state, command, facts, () => [
      overrideReason.trim() === '' &&
        refusal(
          'R036',
          'override-reason-missing',
          'Leg uit waarom u zonder toestemming of wettelijke taak deelt.',
        ),
      legalBasis.trim() === '' &&
        refusal('R036', 'legal-basis-missing', 'Noem de wet en het artikel waarop u het delen baseert.'),
    ]),
    () =>
      to === undefined
        ? []
        : offeredEvents(state, command, { ...facts, to }, { ground: 'override', overrideReason, legalBasis }),
  );
}
