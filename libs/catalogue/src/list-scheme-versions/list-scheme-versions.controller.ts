import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/may-read';
import { pageOf } from '../http/page';
import type { LivePolicyData } from '../policy/create-policy-data';
import { POLICY_DATA } from '../tokens';
import { ListSchemeVersionsDto, SchemeVersionPageDto } from './request.dto';

@ApiTags('catalogue')
@Controller('scheme-versions')
export class ListSchemeVersionsController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(POLICY_DATA) private readonly policyData: LivePolicyData,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'Versions of the scheme, national and of a region, and which one counts on a date (R018)',
    answer: SchemeVersionPageDto,
  })
  handle(@Query() asked: ListSchemeVersionsDto, @Read() read: ReadContext): SchemeVersionPageDto {
    requireMayRead(this.policy, read.principal);
    const counts = this.policyData.schemeVersion(asked.on ?? this.clock.today(), asked.region);
    const all = this.policyData
      .schemes(asked.region)
      .map((one) => ({ ...one, inForce: one.eventId === counts?.eventId }))
      .toSorted((a, b) => (a.version < b.version ? -1 : 1));
    return pageOf(all, (one) => one.version, asked);
  }
}
