import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM, withdrawnAlready } from '../domain/item.rule';
import type { Item, ItemTerms } from '../domain/items.fold';
import { tasksDone } from '../domain/tasks';

/** How the person agreed, on what evidence and when (R145). */
export interface AgreementOfPerson {
  readonly how: NonNullable<Extract<ArrangementEvent, { type: 'item-withdrawn.v1' }>['data']['agreedHow']>;
  readonly evidence: string;
  readonly agreedOn: LocalDate;
}

export interface WithdrawItem {
  readonly itemId: Uuid;
  readonly reason?: string;
  readonly agreement?: AgreementOfPerson;
  readonly withdrawnOn: LocalDate;
}

/** Takes an item out of the plan: what was agreed only with the person, whoever executes the plan now (R030, Q24). */
export function decideWithdrawItem(
  state: Arrangement,
  command: WithdrawItem,
  { today }: { readonly today: LocalDate },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  return refuseAll(
    [
      withdrawnAlready(item),
      ...begun(item),
      command.withdrawnOn > today &&
        refusal(
          'R030',
          'withdrawal-in-future',
          'De datum van het intrekken ligt in de toekomst. Kies vandaag of eerder.',
        ),
      ...(item.agreed === undefined ? [] : withThePerson(item.agreed.value, command)),
    ],
    () => [
      withdrawn(state, item, command),
      ...tasksDone(state, 'confirm-funding', today, command.itemId),
      ...tasksDone(state, 'start-item', today, command.itemId),
    ],
  );
}

function begun({ status }: Item): readonly (Refusal | false)[] {
  return [
    (status === 'started' || status === 'interrupted') &&
      refusal('R030', 'item-started', 'Dit onderdeel is al gestart. Stop het, met een reden.'),
    (status === 'completed' || status === 'stopped') &&
      refusal('R030', 'item-over', 'Dit onderdeel is al voorbij en blijft in het dossier staan.'),
  ];
}

function withThePerson(
  agreed: ItemTerms,
  { reason, agreement, withdrawnOn }: WithdrawItem,
): readonly (Refusal | false)[] {
  const decidedOn = agreed.receipt.referenceDate;
  return [
    (reason ?? '').trim() === '' &&
      refusal('R030', 'reason-missing', 'Schrijf op waarom dit afgesproken onderdeel vervalt.'),
    (agreement === undefined || agreement.evidence.trim() === '') &&
      refusal(
        'R030',
        'person-has-not-agreed',
        'Dit onderdeel is afgesproken met de persoon. Leg vast hoe de persoon ermee instemt dat het vervalt, en waaruit dat blijkt.',
      ),
    agreement !== undefined &&
      agreement.agreedOn > withdrawnOn &&
      refusal(
        'R030',
        'withdrawn-before-agreement',
        'Het onderdeel kan niet vervallen vóór het akkoord van de persoon.',
      ),
    agreement !== undefined &&
      agreement.agreedOn < decidedOn &&
      refusal(
        'R030',
        'agreement-too-old',
        `Het akkoord ligt vóór de dag waarop dit onderdeel in het plan kwam (${formatDate(decidedOn)}). Controleer de datum.`,
      ),
  ];
}

function withdrawn(state: Arrangement, item: Item, command: WithdrawItem): ArrangementEvent {
  const { arrangementId, personId } = state;
  const { itemId, reason, agreement, withdrawnOn } = command;
  const name = item.value.name ?? item.value.catalogueId;
  return {
    type: 'item-withdrawn.v1',
    data: {
      arrangementId,
      personId,
      itemId,
      withdrawnOn,
      ...(reason === undefined ? {} : { reason }),
      ...(agreement === undefined
        ? {}
        : {
            agreedHow: agreement.how,
            agreementEvidence: agreement.evidence,
            agreedOn: agreement.agreedOn,
          }),
      receipt: receipt({
        rules: item.agreed === undefined ? ['R028'] : ['R028', 'R030', 'R145', 'Q24'],
        referenceDate: withdrawnOn,
        facts: [item.eventId, ...(item.agreed === undefined ? [] : [item.agreed.eventId])],
        alternatives: ['Het onderdeel in het plan laten'],
        sentence:
          item.agreed === undefined
            ? `“${name}” staat niet meer in het concept van uw plan.`
            : `“${name}” vervalt, omdat u daarmee akkoord bent. Tot het nieuwe plan vaststaat, blijft uw oude plan gelden.`,
      }),
    },
  };
}
