import type { Action } from '../policy';
import { ROLES, type Role } from '../principal';
import type { Relation } from './relation';

/** Actions on no particular case. Every other action needs a case, so a new action is denied until it is given here. */
export const GENERAL_ACTIONS = [
  'person.register',
  'person.search',
  'arrangement.open',
  'arrangement.list',
  'draft.keep',
  'draft.notice',
  'catalogue.read',
  'catalogue.publish-regional',
  'register.read',
  'register.maintain',
  'desk.publish',
  'group.report',
  'group.read',
  'group.process',
  'organisation.read',
  'receiver.list',
  'role.read',
  'role.grant',
  'role.end',
  'account.register',
  'events.follow',
  'absence.record',
  'handover.request',
  'handover.list',
  'handover.bulk',
  'handover.process',
  'referral.list',
  'second-agreement.list',
  'budget.read',
  'budget.propose',
  'budget.record',
] as const satisfies readonly Action[];
export type GeneralAction = (typeof GENERAL_ACTIONS)[number];
export type CaseAction = Exclude<Action, GeneralAction>;

export function isGeneral(action: Action): action is GeneralAction {
  return (GENERAL_ACTIONS as readonly Action[]).includes(action);
}

const READERS: readonly Role[] = ['caseworker', 'coordinator', 'banenafspraak-expert', 'auditor'];

export const GENERAL_RIGHTS: Readonly<Record<GeneralAction, readonly Role[]>> = {
  'person.register': ['caseworker'],
  // Exact search with a purpose; what it answers is no more than where the person is known (Q06).
  'person.search': ['caseworker', 'banenafspraak-expert', 'auditor'],
  'arrangement.open': ['caseworker'],
  'arrangement.list': READERS,
  'draft.keep': ['caseworker'],
  'draft.notice': ['caseworker', 'coordinator'],
  'catalogue.read': ROLES,
  'catalogue.publish-regional': ['coordinator'],
  'register.read': ROLES,
  'register.maintain': ['caseworker', 'coordinator'],
  'desk.publish': ['coordinator'],
  'group.report': ['caseworker'],
  'group.read': ['caseworker', 'coordinator', 'auditor'],
  'group.process': ['system'],
  'organisation.read': ROLES,
  'receiver.list': ['caseworker', 'coordinator', 'auditor'],
  'role.read': ['auditor', 'administrator'],
  'role.grant': ['administrator'],
  'role.end': ['administrator'],
  'account.register': ['administrator'],
  'events.follow': READERS,
  'absence.record': ['caseworker', 'coordinator', 'banenafspraak-expert'],
  'handover.request': ['caseworker'],
  'handover.list': ['caseworker', 'coordinator'],
  'handover.bulk': ['caseworker'],
  'handover.process': ['system'],
  'referral.list': ['caseworker'],
  'second-agreement.list': ['caseworker', 'coordinator'],
  'budget.read': ['cashier', 'second-cashier', 'cash-office-coordinator', 'auditor', 'analyst'],
  'budget.propose': ['cashier', 'cash-office-coordinator'],
  'budget.record': ['second-cashier', 'cash-office-coordinator'],
};

const READ_ALL: readonly CaseAction[] = [
  'person.read',
  'arrangement.read',
  'arrangement.read-history',
  'referral.read',
  'second-agreement.read',
  'plan.read-page',
  'handover.preview',
  'handover.read-receipt',
  'document.read',
];

/** The responsible executor's caseworker directs the case (R032) and shapes intake and plan. */
const DIRECTS: readonly CaseAction[] = [
  ...READ_ALL,
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
  'arrangement.record-agreement',
  'arrangement.set',
  'arrangement.record-benefit',
  'arrangement.give-consent',
  'plan.present',
  'plan.withdraw-draft',
  'second-agreement.ask',
  'result.record',
  'arrangement.close',
  'arrangement.reopen',
  'person.record-death',
  'open-hiring.act',
  'person.change',
  'person.record',
  'person.link',
  'arrangement.record-intake',
  'objection.lodge',
  'objection.decide',
  'search.answer',
  'handover.offer',
  'handover.withdraw',
  // Complete means that the new executor has spoken the person (R033), so the new owner says so.
  'handover.complete',
  'handover.decline-request',
  'handover.answer',
  'referral.make',
  'referral.record',
  'referral.end',
  'arrangement.change-region',
  'document.add',
  'document.withdraw',
];

/** Daily work on an own case: tasks, contact, notes (SCREENS C1, C7). */
const WORKS_DAILY: readonly CaseAction[] = [
  'task.take',
  'task.hand-over',
  'task.postpone',
  'task.finish',
  'task.make',
  'contact.plan',
  'contact.record',
  'note.write',
  'note.correct',
];

/**
 * What any unit does with the tasks it has itself in a case that it does not own: a question to answer, an item to
 * carry out, a case to assign (C1). It names no more of the case; tasks of other units are refused to it.
 */
const OWN_TASKS: readonly CaseAction[] = ['task.take', 'task.hand-over'];

type RightsByRelation = Readonly<Partial<Record<Relation, readonly CaseAction[]>>>;
type EveryRelation = Readonly<Record<Relation, readonly CaseAction[]>>;

const everywhere = (actions: readonly CaseAction[]): EveryRelation => ({
  owner: actions,
  offered: actions,
  referred: actions,
  asked: actions,
  escalated: actions,
  former: actions,
  'own-region': actions,
  stranger: actions,
});

/**
 * Rights on a case, by role and by what ties the role's unit to the case. Roles that are not named have none: cashiers
 * do not change a plan (R057), schools do not help decide on buying (R046), analysts see no personal data.
 */
export const CASE_RIGHTS: Readonly<Partial<Record<Role, RightsByRelation>>> = {
  caseworker: {
    owner: [...DIRECTS, ...WORKS_DAILY, 'correction.request', 'correction.decide', 'letter.send'],
    // Enough to decide on the offer; file, person and history come with acceptance.
    offered: [
      ...OWN_TASKS,
      'handover.preview',
      'handover.ask',
      'handover.accept',
      'handover.decline',
      'handover.read-receipt',
    ],
    referred: [...OWN_TASKS, 'referral.read', 'referral.report', 'referral.end'],
    asked: [...OWN_TASKS, 'second-agreement.read', 'second-agreement.answer'],
    // The tail view: what happened up to the handover, nothing of what came after.
    former: ['arrangement.read', 'arrangement.read-history', 'handover.read-receipt'],
  },
  coordinator: {
    // A closed case opens again with the caseworker or, after their term, with the coordinator of the owner.
    owner: [
      'arrangement.read',
      'arrangement.read-history',
      'arrangement.reopen',
      // Distributes the work of the unit and decides on corrections; the plan is the caseworker's.
      'task.take',
      'task.hand-over',
      'task.finish',
      'note.correct',
      'correction.decide',
      'handover.preview',
      'handover.override',
      'handover.read-receipt',
    ],
    offered: ['handover.preview', 'handover.read-receipt'],
    // The second confirmation of a custom budget is a task of the region's coordinator too (actors.md §1.6, R044).
    asked: [...OWN_TASKS, 'second-agreement.read', 'second-agreement.answer'],
    // Enough to choose who gets the case: as much as a receiver sees of an offer, not the file (R032, R142).
    escalated: [...OWN_TASKS, 'handover.preview', 'handover.assign'],
    former: ['arrangement.read', 'arrangement.read-history', 'handover.read-receipt'],
    // Nothing on the region's other cases: a region report counts, and sharing needs a ground of its own (R036, Q06).
  },
  'banenafspraak-expert': {
    owner: [...READ_ALL, 'arrangement.weigh', ...WORKS_DAILY],
    offered: ['handover.preview'],
    former: ['arrangement.read', 'arrangement.read-history'],
  },
  auditor: everywhere(READ_ALL),
  system: everywhere([
    'person.complete-link',
    'handover.expire',
    'document.expire',
    'handover.end-without-consent',
    'item.confirm-funding',
    'task.due',
  ]),
};
