import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  NotFoundError,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { person } from '../domain/person';
import { onArrangement } from '../http/case-command';
import { onPerson } from '../http/on-person';
import { PersonCases, type PersonCase } from '../person-cases/person-cases.service';
import { decideCloseAfterDeath, endsWithDeath } from './close-after-death';
import { decideRecordDeath } from './decide';
import { DeathRecordedDto, RecordDeathDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class RecordDeathController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    private readonly cases: PersonCases,
  ) {}

  @Post(':personId/death')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record that the person died; the running arrangement closes by it (R023, R030)',
    answer: DeathRecordedDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Body() body: RecordDeathDto,
    @Write() write: WriteContext,
  ) {
    const found = await this.cases.of(personId);
    if (found.person === undefined) throw new NotFoundError();
    // A stop between the two streams leaves a case open of somebody who died: the same command, or another, finishes it.
    const unfinished = found.person.deceased !== undefined && endsWithDeath(found.last);
    const outcome = unfinished
      ? undefined
      : await this.runner.run({
          ...write,
          ...onPerson(personId, found, (state, context) => decideRecordDeath(state, body, context)),
          action: 'person.record-death',
          effectiveOn: body.diedOn,
        });
    const closing = await this.closeCase(personId, found, write);
    const { revision } = await this.runner.load(person, personId);
    const closed = closing === undefined ? {} : { closedArrangementId: closing.arrangementId };
    const written = closing?.result ?? outcome;
    if (written === undefined) throw new NotFoundError();
    const { position, repeated } = written;
    return answered(
      { revision, position, repeated: (outcome?.repeated ?? true) && repeated },
      { personId, ...closed },
    );
  }

  /** The second stream; when it is closed already there is nothing left to do, whoever finished it. */
  private async closeCase(personId: Uuid, { last }: PersonCase, write: WriteContext) {
    const { state } = await this.runner.load(person, personId);
    const death = state?.deceased;
    if (last === undefined || death === undefined) return undefined;
    const { arrangementId } = last;
    if (closedBy(last)) return { arrangementId };
    if (!endsWithDeath(last)) return undefined;
    const result = await this.runner.run({
      ...write,
      ...onArrangement(
        arrangementId,
        (current, { today, principal, newId }) =>
          decideCloseAfterDeath(current, {
            today,
            byUnit: principal.unit.id,
            newId,
            deathEventId: death.eventId,
          }),
        { alsoWhen: ['reopened'] },
      ),
      commandId: uuidV5(write.commandId, 'close-after-death'),
      expected: 'additive',
      action: 'person.record-death',
    });
    return { arrangementId, result };
  }
}

function closedBy({ closing }: Arrangement): boolean {
  return closing?.value.outcome === 'deceased';
}
