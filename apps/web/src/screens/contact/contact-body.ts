import type { Dto } from '../../api/client';
import type { Question, Typed } from '../case/action';
import { bodyOf } from '../case/action';

export const NEXT = 'withNext';

/** The request of a contact moment: the answers about a next appointment go along as one, when there is one. */
export function contactBody(
  questions: readonly Question[],
  next: readonly Question[],
  typed: Typed,
  appointmentId: string | undefined,
): Dto<'RecordContactDto'> {
  const contact = bodyOf(questions, typed);
  const body = { ...contact, ...(appointmentId === undefined ? {} : { appointmentId }) };
  if (typed[NEXT] !== true) return body as unknown as Dto<'RecordContactDto'>;
  const planned = Object.fromEntries(
    Object.entries(bodyOf(next, typed)).map(([name, value]) => [name.replace('next-', ''), value]),
  );
  return { ...body, next: planned } as unknown as Dto<'RecordContactDto'>;
}
