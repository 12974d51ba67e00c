import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type Uuid } from '@meereis/kernel';
import { onArrangement } from '../http/case-command';
import { decideLodgeObjection } from './decide';
import { LodgeObjectionDto, ObjectionLodgedDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class LodgeObjectionController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post(':arrangementId/objections')
  @WriteRoute({
    kind: 'changes',
    summary: 'Record an objection against the refusal, in time or late (R141)',
    answer: ObjectionLodgedDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: LodgeObjectionDto,
    @Write() write: WriteContext,
  ) {
    const objectionId = uuidV5(write.commandId, 'objection');
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideLodgeObjection(state, body, {
          today: context.today,
          objectionId,
          taskId: context.newId('task'),
          objectionTermWeeks: this.policyData.objectionTermWeeks(body.lodgedOn),
        }),
      ),
      action: 'objection.lodge',
      effectiveOn: body.lodgedOn,
    });
    return answered(result, { objectionId });
  }
}
