import type { EventOf } from '@meereis/event-store';
import type { Unit } from '@meereis/access';
import { receipt, refuseAll, refusal, type Check, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { REFERRALS_MAX, REPORT_WITHIN_DAYS } from '../domain/handover-terms';
import type { itemReferred } from '../domain/referral-events';
import { runningReferrals } from '../domain/referrals.fold';
import { taskFor } from '../domain/tasks';
import { consentInForce } from '../offer-handover/offered.rule';
import { canOwnCases, noGround, type Consent } from '../offer-handover/sharing.rule';

type Referred = EventOf<typeof itemReferred>['data'];
export type ReferItem = Pick<Referred, 'itemId' | 'toUnit' | 'assignment' | 'ground'>;

export interface ReferFacts {
  readonly today: LocalDate;
  readonly from: Unit;
  readonly to: Unit | undefined;
  readonly consent: Consent | undefined;
  readonly referralId: Uuid;
  readonly taskId: Uuid;
}

/** Lets another organisation execute one item while the owner goes on to direct (R032, R036). */
export function decideReferItem(state: Arrangement, command: ReferItem, facts: ReferFacts): Decision {
  const consent = consentInForce(state, facts.consent);
  const { to } = facts;
  return refuseAll(
    [
      ...itemRefusals(state, command.itemId),
      command.assignment.trim() === '' &&
        refusal('R032', 'assignment-missing', 'Schrijf op wat de andere organisatie moet doen.'),
      state.referrals.length >= REFERRALS_MAX &&
        refusal(
          'R032',
          'too-many-referrals',
          `In één arrangement kunt u hoogstens ${REFERRALS_MAX} keer een onderdeel uitzetten.`,
        ),
      ...(to === undefined
        ? [
            refusal(
              'R032',
              'receiver-unknown',
              'Deze organisatie is niet bekend. Kies een organisatieonderdeel uit de lijst.',
            ),
          ]
        : [
            to.id === state.ownerUnit &&
              refusal(
                'R032',
                'receiver-is-owner',
                'U voert dit onderdeel zelf uit. Kies een andere organisatie.',
              ),
            !canOwnCases(to) &&
              refusal(
                'R032',
                'receiver-cannot-execute',
                `${to.name} werkt niet met arrangementen. Kies UWV, een gemeente, een vakbond, een werkgeversorganisatie of een mobiliteitsteam.`,
              ),
            ...noGround(command.ground, facts.from, to, consent),
          ]),
    ],
    () => (to === undefined ? [] : referred(state, command, { ...facts, to, consent })),
  );
}

/** Only what is agreed and not over goes to another organisation; one at a time executes it. */
function itemRefusals(state: Arrangement, itemId: Uuid): readonly Check[] {
  const item = state.items.find((one) => one.value.itemId === itemId);
  if (item === undefined)
    return [refusal('R032', 'item-unknown', 'Dit onderdeel staat niet in het plan. Kies een onderdeel.')];
  return [
    item.agreed === undefined &&
      refusal(
        'R032',
        'item-not-agreed',
        'Dit onderdeel is nog niet vastgesteld. Stel eerst het plan vast met de persoon.',
      ),
    (item.status === 'completed' || item.status === 'stopped') &&
      refusal('R032', 'item-over', 'Dit onderdeel is al afgelopen. Kies een onderdeel dat nog loopt.'),
    runningReferrals(state).some((one) => one.value.itemId === itemId) &&
      refusal(
        'R032',
        'item-already-referred',
        'Een andere organisatie voert dit onderdeel al uit. Beëindig die uitzetting eerst.',
      ),
  ];
}

function referred(
  state: Arrangement,
  command: ReferItem,
  facts: ReferFacts & { readonly to: Unit },
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  const { today, to, referralId, taskId } = facts;
  const consent = command.ground === 'consent' ? facts.consent : undefined;
  const reportBy = addDays(today, REPORT_WITHIN_DAYS);
  return [
    {
      type: 'item-referred.v1',
      data: {
        arrangementId,
        personId,
        referralId,
        itemId: command.itemId,
        toUnit: to.id,
        fromUnit: state.ownerUnit,
        assignment: command.assignment,
        ground: command.ground,
        ...(consent === undefined ? {} : { consentId: consent.consentId }),
        referredOn: today,
        reportBy,
        receipt: receipt({
          rules: ['R030', 'R032', 'R036', 'Q06'],
          referenceDate: today,
          facts: [
            ...(consent === undefined ? [] : [consent.eventId]),
            ...(state.set ? [state.set.eventId] : []),
          ],
          alternatives: ['Het onderdeel zelf uitvoeren'],
          sentence: `${to.name} voert een afspraak uit uw plan uit. Zij zien alleen die afspraak. Wij blijven uw aanspreekpunt.`,
        }),
      },
    },
    taskFor(state, {
      taskId,
      kind: 'carry-out-referral',
      unit: to.id,
      dueOn: reportBy,
      rule: 'R032',
      subjectId: referralId,
    }),
  ];
}
