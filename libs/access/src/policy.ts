import type { RegionCode } from '@meereis/kernel';
import type { Relation } from './policy/relation';
import type { Principal, Role } from './principal';

/** Everything somebody can ask of the system, one name per right; the matrix test names each for each role and unit. */
export const ACTIONS = [
  'person.register',
  'person.read',
  'person.search',
  'arrangement.open',
  /** The cashier's ledger of budgets (R051): read it, propose an amount, record what another person proposed (R149). */
  'budget.read',
  'budget.propose',
  'budget.record',
  'arrangement.list',
  'arrangement.read',
  'arrangement.read-history',
  'arrangement.weigh',
  'arrangement.admit',
  'arrangement.refuse',
  'arrangement.diagnose',
  'arrangement.set-goal',
  'arrangement.add-item',
  'arrangement.consider-provision',
  'item.change',
  'item.withdraw',
  'item.receive-quote',
  'item.choose-provider',
  'item.start',
  'item.interrupt',
  'item.resume',
  'item.record-delivery',
  'item.complete',
  'item.stop',
  'item.evaluate',
  /** Only the system: the cashier has confirmed the money of a line. */
  'item.confirm-funding',
  'arrangement.record-agreement',
  'arrangement.set',
  'arrangement.record-benefit',
  'arrangement.give-consent',
  /** Identity: BSN, name, address, secrecy (Q06, R146). */
  'person.change',
  /** What goes along with the person: representative, channel, job coach (R035). */
  'person.record',
  /** Decide that two registered persons are one, or two after all. */
  'person.link',
  /** Only the worker: the second half of a link that a crash cut off. */
  'person.complete-link',
  'arrangement.record-intake',
  'objection.lodge',
  'objection.decide',
  'search.answer',
  'handover.offer',
  'handover.accept',
  'handover.decline',
  'handover.withdraw',
  /** The new owner has spoken with the person. */
  'handover.complete',
  /** Only the worker (role `system`): an open offer whose term has passed. */
  'handover.expire',
  /** One item and what it needs, for the unit that executes it while the owner directs. */
  'referral.read',
  /** The part of the plan a second organisation is asked to agree with (R044). */
  'second-agreement.read',
  /** Agree or decline as second organisation. */
  'second-agreement.answer',
  /** Ask a second organisation for its agreement, or withdraw that question. */
  'second-agreement.ask',
  /** The page of the plan that the person gets. */
  'plan.read-page',
  'plan.present',
  'plan.withdraw-draft',
  /** Match, placement, own business, education, aftercare and a placement that broke off. */
  'result.record',
  'arrangement.close',
  /** With limited powers. */
  'arrangement.reopen',
  'person.record-death',
  /** The region's coordinator with a mandate assigns a case nobody took (R142). */
  'handover.assign',
  /** What the receiver of an offer sees now and what it would get: before acceptance there is no other road. */
  'handover.preview',
  /** Offer without consent or legal task, with reason and legal basis: the owner's coordinator (R036). */
  'handover.override',
  /** Ask for a case that is known elsewhere, seeing no more than that it is. */
  'handover.request',
  'handover.decline-request',
  'handover.ask',
  'handover.answer',
  /** What, when, who, ground and hash: the same for both sides. */
  'handover.read-receipt',
  /** The own unit's handovers, requests and bulk offers. */
  'handover.list',
  'handover.bulk',
  /** Only the worker: the next item of a bulk offer. */
  'handover.process',
  /** Only the worker: an offer or referral whose consent is gone. */
  'handover.end-without-consent',
  'referral.list',
  /** Questions the own unit has to answer as second organisation (R044). */
  'second-agreement.list',
  'referral.make',
  'referral.report',
  /** The owner has recorded a report on the item. */
  'referral.record',
  'referral.end',
  'arrangement.change-region',
  /** A form not sent in yet: one's own, outside the stream. */
  'draft.keep',
  /** That drafts of the unit's people will go, never what stands in them. */
  'draft.notice',
  /** The documents of a case, and their bytes. */
  'document.read',
  'document.add',
  /** One that was added by mistake. */
  'document.withdraw',
  /** Only the worker (role `system`): a document whose term has passed. */
  'document.expire',
  'catalogue.read',
  /** Only the coordinator of a mobility team, for the own region (R018, R049). */
  'catalogue.publish-regional',
  /** Providers, employers, vacancies, learning jobs and desks: no personal data stands in them. */
  'register.read',
  'register.maintain',
  /** Only the coordinator, for the own region. */
  'desk.publish',
  /** A person of an own case onto an Open Hiring list, off it, or to work: by the caseworker who directs the case. */
  'open-hiring.act',
  /** One report for many people of one employer. */
  'group.report',
  'group.read',
  /** Only the worker (role `system`): the people of a group, one by one. */
  'group.process',
  'organisation.read',
  /** Names of the people at a unit who can be offered a case (R033). */
  'receiver.list',
  'account.register',
  'role.read',
  'role.grant',
  'role.end',
  'events.follow',
  // Daily work (SCREENS C1, C7).
  'task.take',
  'task.hand-over',
  'task.postpone',
  'task.finish',
  'task.make',
  'contact.plan',
  'contact.record',
  'note.write',
  'note.correct',
  'correction.request',
  'correction.decide',
  'letter.send',
  /** Only the worker: a term that has come near becomes a task. */
  'task.due',
  /** Who is away and who stands in, within one's own unit. */
  'absence.record',
] as const;
export type Action = (typeof ACTIONS)[number];

/** On what an action is asked: which units hold which ground on the case. Absent for actions on no case. */
export interface CaseResource {
  /** Responsible executor now (R032). */
  readonly ownerUnit: string;
  readonly region: RegionCode;
  /** Unit an open handover is offered to, until it is decided. */
  readonly offeredTo?: string;
  /** Units that execute one item while the owner directs: they see that item and what it needs. */
  readonly referredTo?: readonly string[];
  /** Units asked to agree to a part of the plan as second organisation (R044). */
  readonly askedToAgree?: readonly string[];
  /** After a declined or expired handover nobody may fall in between: the region's coordinator assigns (R142). */
  readonly escalated?: boolean;
  /** Former owners: they keep the tail view of what happened up to their handover. */
  readonly formerOwners: readonly string[];
}

export type Verdict =
  /** `relation`: the strongest tie that gives this right; absent where the right needs no case. */
  | { readonly allowed: true; readonly role: Role; readonly ground: string; readonly relation?: Relation }
  /** `not-found`: not yours, so it does not exist for you (404). `forbidden`: not your role (403). */
  | { readonly allowed: false; readonly as: 'not-found' | 'forbidden'; readonly reason: string };

export interface AccessPolicy {
  may(principal: Principal, action: Action, resource?: CaseResource): Verdict;
}
