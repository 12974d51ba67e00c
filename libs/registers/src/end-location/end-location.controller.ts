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
import { LocationIdDto } from '../add-location/request.dto';
import { employer } from '../domain/employer';
import { LastDayDto } from '../http/last-day.dto';
import { onRegister } from '../http/on-register';
import { decideEndLocation } from './decide';

@ApiTags('registers')
@Controller('employers/:employerId/locations/:locationId/end')
export class EndLocationController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'End a location of an employer in the own region',
    answer: LocationIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('employerId', UuidPipe) employerId: Uuid,
    @Param('locationId', UuidPipe) locationId: Uuid,
    @Body() { lastDay }: LastDayDto,
    @Write() write: WriteContext,
  ) {
    const { region } = write.principal.unit;
    const result = await this.runner.run({
      ...write,
      ...onRegister(employer, employerId, (state) =>
        decideEndLocation(state, { locationId, lastDay }, region),
      ),
    });
    return answered(result, { employerId, locationId });
  }
}
