import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { uuidV5, type RegionCode } from '@meereis/kernel';
import type { LivePolicyData } from '../policy/create-policy-data';
import { RegionPipe } from '../regional/region.pipe';
import { regionalCatalogue } from '../regional/regional-catalogue';
import { regionalId } from '../streams';
import { POLICY_DATA } from '../tokens';
import { decidePublishRegionalScheme } from './decide';
import { PublishedSchemeDto, PublishRegionalSchemeDto } from './request.dto';

@ApiTags('catalogue')
@Controller('regions')
export class PublishRegionalSchemeController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: LivePolicyData,
  ) {}

  @Post(':regionCode/scheme-publications')
  @ApiParam({ name: 'regionCode', description: 'The own region.', example: 'AM13' })
  @WriteRoute({
    kind: 'creates',
    summary: 'Publish a scheme version of the own region, by its coordinator (R018)',
    answer: PublishedSchemeDto,
    purpose: 'administration',
  })
  async handle(
    @Param('regionCode', RegionPipe) region: RegionCode,
    @Body() body: PublishRegionalSchemeDto,
    @Write() write: WriteContext,
  ) {
    const id = regionalId(region);
    const { revision } = await this.runner.load(regionalCatalogue, id);
    const result = await this.runner.run({
      ...write,
      // The first of a region makes its stream; later ones are additions, decided again when two meet.
      expected: revision < 0 ? 'no-stream' : 'additive',
      aggregate: regionalCatalogue,
      id,
      action: 'catalogue.publish-regional',
      effectiveOn: body.validFrom,
      resource: () => undefined,
      decide: (state, { principal, today, commandId }) =>
        decidePublishRegionalScheme(state, body, {
          publicationId: uuidV5(commandId, 'publication'),
          region,
          unit: principal.unit,
          today,
          national: this.policyData.schemes(),
        }),
    });
    // What this caller asks next is already decided on it; other processes follow the log.
    await this.policyData.refreshRegion(region);
    return answered(
      result,
      { region, version: body.version },
      `/api/v1/scheme-versions?region=${region}&on=${body.validFrom}`,
    );
  }
}
