import { Inject, Injectable } from '@nestjs/common';
import {
  COMMAND_RUNNER,
  NotFoundError,
  type CommandRequest,
  type CommandRunner,
  type Decision,
  type DecisionContext,
  type WriteContext,
} from '@meereis/commands';
import type { Action } from '@meereis/access';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import { PersonCases } from '../person-cases/person-cases.service';
import { onPerson } from './on-person';

export interface PersonStep {
  readonly action: Action;
  readonly effectiveOn?: LocalDate;
  readonly expected?: CommandRequest<Person | undefined>['expected'];
  readonly commandId?: Uuid;
}

/** One command on a registered person, under the case that decides who may. */
@Injectable()
export class PersonCommands {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly cases: PersonCases,
  ) {}

  /** @throws NotFoundError for a person who does not exist, or not for this caller. */
  async run(
    personId: Uuid,
    write: WriteContext,
    step: PersonStep,
    decide: (state: Person, context: DecisionContext) => Decision,
  ) {
    const found = await this.cases.of(personId);
    if (found.person === undefined) throw new NotFoundError();
    return this.runner.run({ ...write, ...onPerson(personId, found, decide), ...step });
  }
}
