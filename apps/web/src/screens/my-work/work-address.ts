import type { Task } from './use-tasks';

/** Where the work of a kind of task is done; everything else begins at the plan. */
const TABS: Partial<Readonly<Record<Task['kind'], string>>> = {
  'refer-banenafspraak': 'intake',
  'refer-signal': 'intake',
  'record-signal-outcome': 'intake',
  'record-advice': 'intake',
  'weigh-need': 'intake',
  'notify-decision': 'intake',
  'answer-search': 'intake',
  'decide-objection': 'intake',
  'reconsider-decision': 'intake',
  'contact-person': 'contact',
  'plan-first-contact': 'contact',
  'record-appointment': 'contact',
  'decide-correction': 'contact',
  own: 'contact',
  'set-plan': 'plan',
  'answer-handover-request': 'delen',
  'answer-handover-question': 'delen',
  'offer-handover-again': 'delen',
  'record-referral-report': 'delen',
  'take-back-item': 'delen',
  'review-document': 'documenten',
  'confirm-funding': 'geld',
};

/** @returns the screen where this task is done. */
export function workAddress({
  kind,
  arrangementId,
  subjectId,
}: Pick<Task, 'kind' | 'arrangementId' | 'subjectId'>): string {
  if (kind === 'answer-handover' || kind === 'assign-handover') return `/aanbiedingen/${arrangementId}`;
  if (kind === 'carry-out-referral' && subjectId !== undefined) return `/aanbiedingen/uitgezet/${subjectId}`;
  if (kind === 'answer-second-agreement' && subjectId !== undefined)
    return `/aanbiedingen/akkoord/${arrangementId}/${subjectId}`;
  if (kind.endsWith('-item') && kind !== 'take-back-item' && subjectId !== undefined)
    return `/zaken/${arrangementId}/onderdelen/${subjectId}`;
  return `/zaken/${arrangementId}/${TABS[kind] ?? 'plan'}`;
}
