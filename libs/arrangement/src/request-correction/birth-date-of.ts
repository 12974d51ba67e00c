import type { CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';
import { person } from '../domain/person';

/** The date of birth of whom a case is about, for the bounds of what is corrected (R002). */
export async function birthDateOf(
  runner: Pick<CommandRunner, 'load'>,
  arrangementId: Uuid,
): Promise<string | undefined> {
  const { state } = await runner.load(arrangement, arrangementId);
  if (state === undefined) return undefined;
  const whose = await runner.load(person, state.personId);
  return whose.state?.identity.birthDate;
}
