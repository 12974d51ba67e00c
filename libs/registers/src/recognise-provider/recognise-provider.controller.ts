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
import { uuidV5, type Uuid } from '@meereis/kernel';
import { provider } from '../domain/provider';
import { onRegister } from '../http/on-register';
import { decideRecogniseProvider } from './decide';
import { RecogniseProviderDto, RecognitionIdDto } from './request.dto';

@ApiTags('registers')
@Controller('providers/:providerId/recognitions')
export class RecogniseProviderController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'Record a recognition of a provider with its dates',
    answer: RecognitionIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('providerId', UuidPipe) providerId: Uuid,
    @Body() body: RecogniseProviderDto,
    @Write() write: WriteContext,
  ) {
    const recognitionId = uuidV5(write.commandId, 'recognition');
    const result = await this.runner.run({
      ...write,
      ...onRegister(provider, providerId, (state) => decideRecogniseProvider(state, body, recognitionId)),
    });
    return answered(result, { providerId, recognitionId });
  }
}
