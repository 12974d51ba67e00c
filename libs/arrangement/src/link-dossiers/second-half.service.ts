import { Inject, Injectable } from '@nestjs/common';
import type { CaseResource } from '@meereis/access';
import {
  COMMAND_RUNNER,
  NotFoundError,
  RefusedError,
  type CommandRequest,
  type CommandRunner,
  type Decision,
  type WriteContext,
} from '@meereis/commands';
import type { Position } from '@meereis/event-store';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { person, type Person } from '../domain/person';

type Half = Pick<
  CommandRequest<Person | undefined>,
  'principal' | 'purpose' | 'correlationId' | 'commandId' | 'action' | 'resource'
>;

/** Writes one half of a link where it is not yet. @returns nothing when it was there already. */
export async function writeHalf(
  runner: CommandRunner,
  personId: Uuid,
  half: Half,
  decide: (state: Person) => Decision,
): Promise<Position | undefined> {
  try {
    const result = await runner.run({
      ...half,
      aggregate: person,
      id: personId,
      expected: 'additive',
      decide: (state) => {
        if (state === undefined) throw new NotFoundError();
        return decide(state);
      },
    });
    return result.position;
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

/** The second half of what was decided in one file, in the other; a crash before it is mended by the worker. */
@Injectable()
export class SecondHalf {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  /** The right to decide rests on the file it was decided in. */
  write(
    otherPersonId: Uuid,
    { principal, purpose, correlationId, commandId }: WriteContext,
    resource: CaseResource | undefined,
    decide: (state: Person) => Decision,
  ): Promise<Position | undefined> {
    return writeHalf(
      this.runner,
      otherPersonId,
      {
        principal,
        purpose,
        correlationId,
        commandId: uuidV5(commandId, 'second-half'),
        action: 'person.link',
        resource: () => resource,
      },
      decide,
    );
  }
}
