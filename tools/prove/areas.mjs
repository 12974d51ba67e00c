import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
export const ARRANGEMENT = 'libs/arrangement/src';

/**
 * The arrangement by area: the files of its domain that fold and judge, the use cases that decide with them, and tests
 * outside those use cases that judge them too.
 */
export const AREAS = {
  person: {
    domain: ['person', 'person.rule', 'person-record.fold', 'address.rule', 'case-of-person'],
    useCases: [
      ...[
        'answer-search',
        'assign-job-coach',
        'change-identity',
        'desk',
        'end-job-coach',
        'end-representative',
      ],
      ...[
        'give-consent',
        'link-dossiers',
        'name-representative',
        'open-arrangement',
        'open-hiring',
        'read-person',
      ],
      ...['register-person', 'search-person', 'set-channel', 'unlink-dossiers', 'withdraw-consent'],
    ],
    specs: [
      ...['domain/case-of-person', 'domain/person-record.fold', 'letters/letters', 'record-death/decide'],
    ],
  },
  intake: {
    domain: [
      ...['arrangement', 'fact', 'ground-change', 'group', 'intake-tasks', 'intake.fold', 'intake.rule'],
      ...['legal-terms.rule', 'mandate', 'objection.fold', 'signal.fold', 'working-age.rule'],
    ],
    useCases: [
      ...[
        'add-group-lines',
        'admit-person',
        'change-benefit',
        'check-banenafspraak',
        'consult-regional-contact',
      ],
      ...['decide-objection', 'lodge-objection', 'note-signal', 'notify-decision', 'process-group'],
      ...['receive-advice', 'record-first-line-help', 'record-signal-outcome', 'record-work-situation'],
      ...[
        'refer-signal',
        'refuse-admission',
        'report-group',
        'request-advice',
        'retry-group-lines',
        'weigh-need',
      ],
    ],
    specs: [
      'change-region/decide',
      'domain/arrangement',
      'domain/legal-terms.rule',
      'open-arrangement/decide',
    ],
  },
  plan: {
    domain: [
      ...['plan-document.rule', 'plan-parts', 'plan-second-agreement.fold', 'plan-second-agreement.rule'],
      ...['plan-setting.rule', 'plan-versions', 'plan.fold', 'planning'],
    ],
    useCases: [
      ...['agree-goal', 'answer-second-agreement', 'ask-second-agreement', 'hold-diagnosis', 'present-plan'],
      ...['record-agreement', 'record-employer-agreement', 'revise-arrangement', 'set-arrangement'],
      ...['withdraw-draft', 'withdraw-second-agreement'],
    ],
    specs: ['domain/plan-versions', 'domain/plan.fold'],
  },
  page: {
    domain: ['plan-difference', 'plan-page', 'plan-page-html'],
    useCases: [],
    specs: ['domain/plan-difference', 'domain/plan-page', 'revise-arrangement/decide'],
  },
  money: {
    domain: [
      ...['item-funding.rule', 'item-price.rule', 'item-prior.rule', 'item-rmt.rule', 'item-second.rule'],
      ...['item-tasks', 'item-terms.rule', 'item-training.rule', 'provider.rule'],
    ],
    useCases: [
      'add-item',
      'change-item',
      'choose-provider',
      'confirm-funding',
      'consider-provision',
      'receive-quote',
    ],
    specs: [
      ...['domain/item-funding', 'domain/item-price', 'domain/item-training'],
      'read-models/prior-provisions/prior-provisions.rule',
    ],
  },
  items: {
    domain: [
      ...['item-course.rule', 'item-due.rule', 'item-floor.rule', 'item-warnings.rule', 'item.rule'],
      'items.fold',
    ],
    useCases: [
      ...[
        'complete-item',
        'evaluate-item',
        'interrupt-item',
        'make-due-tasks',
        'record-delivery',
        'resume-item',
      ],
      ...['start-item', 'stop-item', 'withdraw-item'],
    ],
    specs: [
      ...['change-item/decide', 'choose-provider/decide', 'confirm-funding/decide', 'domain/item-due'],
      ...['domain/item-warnings', 'domain/items.fold', 'read-models/case-file/items.rule'],
    ],
  },
  travel: {
    domain: [
      ...['bulk-handover', 'case-resource', 'exchange-id', 'handover-content', 'handover.rule'],
      ...['referral.rule', 'referrals.fold', 'travel.fold'],
    ],
    useCases: [
      ...['accept-handover', 'answer-handover-question', 'ask-handover-question', 'assign-handover'],
      ...[
        'change-region',
        'complete-handover',
        'decline-handover',
        'decline-handover-request',
        'end-referral',
      ],
      ...[
        'expire-handover',
        'list-referrals',
        'offer-handover',
        'offer-handovers-in-bulk',
        'override-handover',
      ],
      ...[
        'preview-handover',
        'read-handover-receipt',
        'record-referral-report',
        'refer-item',
        'report-referral',
      ],
      ...['request-handover', 'withdraw-handover'],
    ],
    specs: [
      ...['domain/bulk-handover', 'domain/case-resource', 'domain/travel.fold'],
      ...['give-consent/decide', 'read-models/case-file/case-file.rule'],
    ],
  },
  daily: {
    domain: [
      ...['appointment.rule', 'case-terms.rule', 'correction-decision.rule', 'correction.rule', 'daily.fold'],
      ...['documents.fold', 'task.rule', 'tasks'],
    ],
    useCases: [
      ...['approve-correction', 'calendar-file', 'cancel-appointment', 'correct-note', 'expire-documents'],
      ...['finish-task', 'hand-over-task', 'letters', 'list-documents', 'make-appointment', 'make-task'],
      ...['move-appointment', 'postpone-task', 'receive-document', 'record-contact', 'reject-correction'],
      ...['request-correction', 'send-letter', 'take-task', 'withdraw-document', 'write-note'],
    ],
    specs: ['domain/case-terms.rule', 'letters/letters', 'read-models/case-file/case-file.rule'],
  },
  end: {
    domain: ['end-outcome.rule', 'end-tasks', 'end.fold', 'end.rule', 'ended.rule'],
    useCases: [
      ...[
        'break-placement',
        'close-arrangement',
        'hold-aftercare',
        'make-match',
        'place-person',
        'record-death',
      ],
      ...['reopen-arrangement', 'start-business', 'start-education'],
    ],
    specs: ['domain/end.rule'],
  },
};

/** The files of these use cases whose name fits, from the root of the tree. */
function filesOf(useCases, fits) {
  return useCases.flatMap((name) =>
    readdirSync(join(ROOT, ARRANGEMENT, name))
      .filter((file) => fits.test(file))
      .map((file) => `${ARRANGEMENT}/${name}/${file}`),
  );
}

/** What use cases decide and judge, without adapters. */
export function decisionsOf({ useCases }) {
  return filesOf(useCases, /^decide\.ts$|\.rule\.ts$/);
}

/** The tests of an area: of its use cases, and the others it names. */
export function specsOf({ useCases, specs }) {
  const others = specs.map((name) => `${ARRANGEMENT}/${name}.spec.ts`);
  const missing = others.find((file) => !existsSync(join(ROOT, file)));
  if (missing !== undefined) throw new Error(`There is no test ${missing}.`);
  return [...new Set([...filesOf(useCases, /^decide\.spec\.ts$|\.rule\.spec\.ts$/), ...others])];
}

/** Parts of the domain that only name things: declarations of events, lists of codes, terms and words. */
const NAMES_ONLY = /(?:^|-)(?:codes|events|names|terms|words)\.ts$/;

/** @returns what decides and stands in no area, a line per file: it would never be mutated, and nobody would notice. */
export function inNoArea() {
  const domain = new Set(Object.values(AREAS).flatMap((area) => area.domain.map((name) => `${name}.ts`)));
  const useCases = new Set(Object.values(AREAS).flatMap((area) => area.useCases));
  const source = (folder) =>
    readdirSync(join(ROOT, ARRANGEMENT, folder)).filter((file) => /(?<!\.spec)\.ts$/.test(file));
  const folders = readdirSync(join(ROOT, ARRANGEMENT), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return [
    ...source('domain')
      .filter((file) => !NAMES_ONLY.test(file) && !domain.has(file))
      .map((file) => `${ARRANGEMENT}/domain/${file} stands in no area.`),
    ...folders
      .filter(({ name }) => name !== 'domain' && !useCases.has(name) && source(name).includes('decide.ts'))
      .map(({ name }) => `${ARRANGEMENT}/${name} stands in no area.`),
  ];
}
