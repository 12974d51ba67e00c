import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5 } from '@meereis/kernel';
import { desk } from '../domain/desk';
import { decidePublishDesk, deskIdOf } from './decide';
import { DeskIdDto, PublishDeskDto } from './request.dto';

@ApiTags('registers')
@Controller('desks')
export class PublishDeskController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    summary: 'Publish a desk of the own region, by its coordinator (R013, R016)',
    answer: DeskIdDto,
    purpose: 'administration',
  })
  async handle(@Body() body: PublishDeskDto, @Write() write: WriteContext) {
    const deskId = deskIdOf(body, uuidV5(write.commandId, 'desk'));
    // A known desk is addressed itself: a retry finds its own event there, anybody else is refused by the rule.
    const { revision } = await this.runner.load(desk, deskId);
    const result = await this.runner.run({
      ...write,
      expected: revision < 0 ? 'no-stream' : revision,
      aggregate: desk,
      id: deskId,
      action: 'desk.publish',
      resource: () => undefined,
      decide: (state, { principal }) => decidePublishDesk(state, body, { deskId, unit: principal.unit }),
    });
    return answered(result, { deskId }, `/api/v1/desks/${deskId}`);
  }
}
