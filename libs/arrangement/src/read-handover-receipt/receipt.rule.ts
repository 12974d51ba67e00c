import { createHash } from 'node:crypto';
import type { Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { idWerkzoekende } from '../domain/exchange-id';
import { sentenceOf, type UnitName } from '../read-models/case-history/sentences.rule';
import type { HandoverReceiptDto, ReceiptStepDto } from './receipt.dto';

type Step = Omit<ReceiptStepDto, 'unitName' | 'accountName'>;

/** What the receipt calls by name. */
export interface ReceiptNames {
  readonly named: UnitName;
  readonly accounts: ReadonlyMap<string, string>;
}

function step(read: ReadEvent, named: UnitName): Step {
  const { effectiveOn: on, recordedAt, unit, actor: account, role } = read.meta;
  const sentence = sentenceOf({ type: read.type, data: read.data } as ArrangementEvent, named);
  return { sentence, on, recordedAt, unit, account, role };
}

/** Names change with the years and the hash does not: they are put beside what it is made over. */
function withNames(one: Step, { named, accounts }: ReceiptNames): ReceiptStepDto {
  const accountName = accounts.get(one.account);
  return { ...one, unitName: named(one.unit), ...(accountName === undefined ? {} : { accountName }) };
}

function contactOf(events: readonly ReadEvent[]) {
  let contactOn: string | undefined;
  let contactHeldOn: string | undefined;
  for (const read of events) {
    const event = { type: read.type, data: read.data } as ArrangementEvent;
    if (event.type === 'handover-accepted.v1') contactOn = event.data.contactOn;
    if (event.type === 'handover-completed.v1') contactHeldOn = event.data.contactHeldOn;
  }
  return { contactOn, contactHeldOn };
}

/** What, when, who, on what ground: made from the events alone, so both sides print the same (R036). */
export function receiptOf(
  state: Arrangement,
  handoverId: Uuid,
  events: readonly ReadEvent[],
  names: ReceiptNames,
): HandoverReceiptDto | undefined {
  const handover = state.handovers.find((one) => one.value.handoverId === handoverId);
  if (handover === undefined) return undefined;
  const { arrangementId, personId, fromUnit, toUnit, ground, overrideReason, legalBasis } = handover.value;
  const { answerBy, items, tasks, contentHash } = handover.value;
  const { contactOn, contactHeldOn } = contactOf(events);
  const { named } = names;
  const content = {
    handoverId,
    arrangementId,
    idWerkzoekende: idWerkzoekende(personId),
    fromUnit,
    fromUnitName: named(fromUnit),
    toUnit,
    toUnitName: named(toUnit),
    status: handover.status,
    ground,
    ...(overrideReason === undefined ? {} : { overrideReason }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
    answerBy,
    contactOn: contactOn ?? handover.value.contactOn,
    ...(contactHeldOn === undefined ? {} : { contactHeldOn }),
    items,
    tasks,
    steps: events.map((read) => step(read, named)),
    contentHash,
  };
  const receiptHash = createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex');
  return { ...content, steps: content.steps.map((one) => withNames(one, names)), receiptHash };
}
