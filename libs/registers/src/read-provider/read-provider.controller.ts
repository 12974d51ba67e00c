import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  COMMAND_RUNNER,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { provider, type Provider } from '../domain/provider';
import { known, requireMayRead } from '../http/on-register';
import { ProviderDto } from './provider.dto';

@ApiTags('registers')
@Controller('providers/:providerId')
export class ReadProviderController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'One provider with its recognitions',
    answer: ProviderDto,
    purpose: 'administration',
  })
  async handle(@Param('providerId', UuidPipe) providerId: Uuid, @Read() read: ReadContext) {
    requireMayRead(this.policy, read.principal);
    const { state, revision } = await this.runner.load(provider, providerId);
    return readable<Provider>(known(state), revision);
  }
}
