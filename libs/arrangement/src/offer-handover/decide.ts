import { refuseAll, type Decision } from '@meereis/commands';
import type { Arrangement } from '../domain/arrangement';
import {
  consentInForce,
  offeredEvents,
  offerRefusals,
  type OfferFacts,
  type OfferTerms,
} from './offered.rule';
import { noGround, type Ground } from './sharing.rule';

export type { OfferFacts } from './offered.rule';
export type OfferHandover = OfferTerms & { readonly ground: Ground };

/** Offers the case to another unit. Until it accepts, the old executor stays responsible (R029-R033, R036). */
export function decideOfferHandover(state: Arrangement, command: OfferHandover, facts: OfferFacts): Decision {
  const { from, to } = facts;
  const consent = consentInForce(state, facts.consent);
  return refuseAll(
    offerRefusals(state, command, facts, (receiver) => noGround(command.ground, from, receiver, consent)),
    () =>
      to === undefined
        ? []
        : offeredEvents(
            state,
            command,
            { ...facts, to },
            command.ground === 'consent' ? { ground: 'consent', consent } : { ground: 'legal-task' },
          ),
  );
}
