import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { provider } from '../domain/provider';
import { onRegister } from '../http/on-register';
import { RecognitionIdDto } from '../recognise-provider/request.dto';
import { decideEndRecognition } from './decide';
import { EndRecognitionDto } from './request.dto';

@ApiTags('registers')
@Controller('providers/:providerId/recognitions/:recognitionId/end')
export class EndRecognitionController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'End a recognition of a provider',
    answer: RecognitionIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('providerId', UuidPipe) providerId: Uuid,
    @Param('recognitionId', UuidPipe) recognitionId: Uuid,
    @Body() body: EndRecognitionDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onRegister(provider, providerId, (state) => decideEndRecognition(state, recognitionId, body)),
    });
    return answered(result, { providerId, recognitionId });
  }
}
