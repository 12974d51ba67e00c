import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
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
import { ProviderDescriptionDto, ProviderIdDto } from '../register-provider/request.dto';
import { decideChangeProvider } from './decide';

@ApiTags('registers')
@Controller('providers/:providerId')
export class ChangeProviderController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Put()
  @WriteRoute({
    kind: 'changes',
    summary: 'Change the description of a provider',
    answer: ProviderIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('providerId', UuidPipe) providerId: Uuid,
    @Body() body: ProviderDescriptionDto,
    @Write() write: WriteContext,
  ) {
    const result = await this.runner.run({
      ...write,
      ...onRegister(provider, providerId, (state) => decideChangeProvider(state, body)),
    });
    return answered(result, { providerId });
  }
}
