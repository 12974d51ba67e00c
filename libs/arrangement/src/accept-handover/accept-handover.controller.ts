import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ROLE_SOURCE, type RoleSource } from '@meereis/access';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { type Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';
import { onArrangement } from '../http/case-command';
import { DoneDto } from '../http/done.dto';
import { personOf } from '../http/person-of-case';
import { decideAcceptHandover } from './decide';
import { AcceptHandoverDto } from './request.dto';

@ApiTags('arrangements')
@Controller('arrangements')
export class AcceptHandoverController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ROLE_SOURCE) private readonly roles: RoleSource,
  ) {}

  @Post(':arrangementId/handover/acceptance')
  @WriteRoute({
    kind: 'changes',
    summary: 'Accept the offered case: ownership and open tasks move at once (R030, R032, R033)',
    answer: DoneDto,
    purpose: 'handover',
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: AcceptHandoverDto,
    @Write() write: WriteContext,
  ) {
    const person = await personOf(this.runner, arrangementId);
    const { state: before } = await this.runner.load(arrangement, arrangementId);
    const receiver = body.receiver ?? before?.openHandover?.value.receiver;
    const roles = receiver === undefined ? [] : await this.roles.rolesOf(receiver, write.principal.unit.id);
    const result = await this.runner.run({
      ...write,
      ...onArrangement(arrangementId, (state, context) =>
        decideAcceptHandover(state, body, {
          today: context.today,
          unit: write.principal.unit,
          taskId: context.newId('contact-task'),
          receiverWorksThere: receiver === undefined || roles.includes('caseworker'),
          consents: person?.consents.map((one) => one.consentId) ?? [],
        }),
      ),
      action: 'handover.accept',
    });
    return answered(result, { arrangementId });
  }
}
