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
import { decidePublishRegionalInstrument, instrumentId, type InstrumentFacts } from './decide';
import { PublishedInstrumentDto, PublishRegionalInstrumentDto } from './request.dto';

@ApiTags('catalogue')
@Controller('regions')
export class PublishRegionalInstrumentController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(POLICY_DATA) private readonly policyData: LivePolicyData,
  ) {}

  @Post(':regionCode/instruments')
  @ApiParam({ name: 'regionCode', description: 'The own region.', example: 'AM13' })
  @WriteRoute({
    kind: 'creates',
    summary: 'Publish an instrument or prior provision of the own region, by its coordinator (R049)',
    answer: PublishedInstrumentDto,
    purpose: 'administration',
  })
  async handle(
    @Param('regionCode', RegionPipe) region: RegionCode,
    @Body() body: PublishRegionalInstrumentDto,
    @Write() write: WriteContext,
  ) {
    const streamId = regionalId(region);
    const { revision } = await this.runner.load(regionalCatalogue, streamId);
    const result = await this.runner.run({
      ...write,
      // The first of a region makes its stream; later ones are additions, decided again when two meet.
      expected: revision < 0 ? 'no-stream' : 'additive',
      aggregate: regionalCatalogue,
      id: streamId,
      action: 'catalogue.publish-regional',
      effectiveOn: body.validFrom,
      resource: () => undefined,
      decide: (state, { principal, today, commandId }) =>
        decidePublishRegionalInstrument(state, body, {
          publicationId: uuidV5(commandId, 'publication'),
          region,
          regionName: this.policyData.region(region)?.name ?? region,
          unit: principal.unit,
          today,
          pot: this.potOf(body),
        }),
    });
    await this.policyData.refreshRegion(region);
    const id = instrumentId(region, body.code);
    return answered(
      result,
      { id, version: body.version },
      `/api/v1/catalogue-entries/${id}?on=${body.validFrom}`,
    );
  }

  private potOf({ price, validFrom }: PublishRegionalInstrumentDto): InstrumentFacts['pot'] {
    if (price === undefined) return 'known';
    const funder = this.policyData.funder(price.pot, validFrom);
    if (funder === undefined) return 'unknown';
    return funder.rmt ? 'rmt' : 'known';
  }
}
