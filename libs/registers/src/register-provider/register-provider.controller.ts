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
import { provider } from '../domain/provider';
import { decideRegisterProvider } from './decide';
import { ProviderIdDto, RegisterProviderDto } from './request.dto';

@ApiTags('registers')
@Controller('providers')
export class RegisterProviderController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'creates',
    summary: 'Register a provider for all regions it works in (R022)',
    answer: ProviderIdDto,
    purpose: 'administration',
  })
  async handle(@Body() body: RegisterProviderDto, @Write() write: WriteContext) {
    const providerId = uuidV5(write.commandId, 'provider');
    const result = await this.runner.run({
      ...write,
      aggregate: provider,
      id: providerId,
      action: 'register.maintain',
      resource: () => undefined,
      decide: (state) => decideRegisterProvider(state, body, providerId),
    });
    return answered(result, { providerId }, `/api/v1/providers/${providerId}`);
  }
}
