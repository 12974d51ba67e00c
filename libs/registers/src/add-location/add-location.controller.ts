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
import { employer } from '../domain/employer';
import { onRegister } from '../http/on-register';
import { decideAddLocation } from './decide';
import { AddLocationDto, LocationIdDto } from './request.dto';

@ApiTags('registers')
@Controller('employers/:employerId/locations')
export class AddLocationController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
  ) {}

  @Post()
  @WriteRoute({
    kind: 'changes',
    summary: 'Add a location of an employer in the own region (R001)',
    answer: LocationIdDto,
    purpose: 'administration',
  })
  async handle(
    @Param('employerId', UuidPipe) employerId: Uuid,
    @Body() body: AddLocationDto,
    @Write() write: WriteContext,
  ) {
    const locationId = uuidV5(write.commandId, 'location');
    const facts = {
      locationId,
      region: this.policyData.regionOf(body.municipality, body.activeFrom)?.code,
      ofUnit: write.principal.unit.region,
    };
    const result = await this.runner.run({
      ...write,
      ...onRegister(employer, employerId, (state) => decideAddLocation(state, body, facts)),
    });
    return answered(result, { employerId, locationId });
  }
}
