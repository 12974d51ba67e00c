import type { CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';
import { person, type Person } from '../domain/person';

/** The person a case is about; undefined when there is no such case, which the command itself then says. */
export async function personOf(runner: CommandRunner, arrangementId: Uuid): Promise<Person | undefined> {
  const { state } = await runner.load(arrangement, arrangementId);
  if (state === undefined) return undefined;
  return (await runner.load(person, state.personId)).state;
}
