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
import { ProviderIdDto } from '../register-provider/request.dto';
import { decideEndProvider } from './decide';
import { EndProviderDto } from './request.dto';

@ApiTags('registers')
@Controller('providers/:providerId/end')
export class EndProviderController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'End a provider: nothing new is planned with it after its last day',
    answer: ProviderIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('providerId', UuidPipe) providerId: Uuid,
    @Body() body: EndProviderDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onRegister(provider, providerId, (state) => decideEndProvider(state, body)),
    });
    return answered(result, { providerId });
  }
}
