import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { ProblemError, Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, parseMunicipalityCode, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/may-read';
import { OnDateDto } from '../http/on-date.dto';
import { showRegion } from '../list-regions/show-region.rule';
import { CatalogueQueries } from '../read-models/catalogue-queries.service';
import { findStay } from './find-stay.rule';
import { MunicipalityRegionDto } from './municipality-region.dto';

@ApiTags('catalogue')
@Controller('municipalities')
export class FindRegionController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get(':municipalityCode/region')
  @ApiParam({ name: 'municipalityCode', description: 'Municipality, CBS code.', example: 'GM0344' })
  @ReadRoute({ summary: 'The region a municipality belonged to on a date', answer: MunicipalityRegionDto })
  async handle(
    @Param('municipalityCode') municipality: string,
    @Query() asked: OnDateDto,
    @Read() read: ReadContext,
  ): Promise<MunicipalityRegionDto> {
    requireMayRead(this.policy, read.principal);
    const code = parseMunicipalityCode(municipality);
    if (!code.ok) throw new ProblemError(400, 'municipality-malformed', code.error);
    const stays = await this.queries.stays(code.value);
    const stay = findStay(code.value, stays, asked.on ?? this.clock.today());
    if (!stay.ok) throw new ProblemError(404, stay.error.code, stay.error.sentence);
    const { name, region_code: regionCode, remark } = stay.value;
    const row = (await this.queries.regions()).find((one) => one.code === regionCode);
    if (row === undefined) throw new Error(`Region ${regionCode} has municipalities but no row.`);
    const notes = remark === null ? {} : { notes: remark };
    return { municipality: code.value, municipalityName: name, region: showRegion(row), ...notes };
  }
}
