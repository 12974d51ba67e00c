import {
  ACCESS_POLICY,
  canReceive,
  CurrentPrincipal,
  ORGANISATIONS,
  type AccessPolicy,
  type ListedUnit,
  type Organisations,
  type Principal,
} from '@meereis/access';
import { ForbiddenError, ReadRoute } from '@meereis/commands';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListUnitsQuery } from './request.dto';
import { UnitDto } from './unit.dto';

@ApiTags('units')
@Controller('units')
export class ListUnitsController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
  ) {}

  @Get()
  @ReadRoute({
    operationId: 'listUnits',
    summary: 'List the organisation units that take part, for choosing a receiver',
    answer: UnitDto,
    list: true,
  })
  list(@Query() query: ListUnitsQuery, @CurrentPrincipal() principal: Principal): UnitDto[] {
    const verdict = this.policy.may(principal, 'organisation.read');
    if (!verdict.allowed) throw new ForbiddenError(verdict.reason);
    return unitsOf(this.organisations.units(), query);
  }
}

/** Never more than the organisations hold, so there are no pages. */
export function unitsOf(units: readonly ListedUnit[], query: ListUnitsQuery): UnitDto[] {
  return units
    .map(({ id, name, kind, oin, region, contactPoint }) => ({
      id,
      name,
      kind,
      oin,
      ...(region === undefined ? {} : { region }),
      canReceive: canReceive(kind),
      contactPoint,
    }))
    .filter((unit) => query.region === undefined || unit.region === query.region)
    .filter((unit) => query.kind === undefined || unit.kind === query.kind)
    .filter((unit) => query.canReceive === undefined || String(unit.canReceive) === query.canReceive);
}
