import { refusal, type Refusal } from '@meereis/commands';
import type { Arrangement } from '../domain/arrangement';
import { runningReferrals } from '../domain/referrals.fold';

/** What another party still has to answer, or the owner still owes: a case does not end over their heads. */
export function stillPending(state: Arrangement): readonly (Refusal | false)[] {
  return [
    state.openHandover !== undefined &&
      refusal(
        'R032',
        'handover-open',
        'Er staat een overdracht open. Wacht op het antwoord of trek de overdracht in.',
      ),
    state.awaitingContact !== undefined &&
      refusal(
        'R033',
        'handover-not-completed',
        'De overdracht is nog niet afgerond. Spreek eerst met de persoon en leg dat vast.',
      ),
    runningReferrals(state).length > 0 &&
      refusal(
        'R032',
        'referral-running',
        'Een andere organisatie voert nog een onderdeel uit. Beëindig die uitzetting eerst.',
      ),
    state.secondAgreements.some((one) => one.status === 'asked') &&
      refusal(
        'R044',
        'second-agreement-open',
        'Er staat een vraag om akkoord open bij een tweede organisatie. Wacht op het antwoord of trek de vraag in.',
      ),
    state.objections.some((one) => one.decided === undefined) &&
      refusal('R141', 'objection-open', 'Er loopt een bezwaar. Beslis eerst op het bezwaar.'),
  ];
}
