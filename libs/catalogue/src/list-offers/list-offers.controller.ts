import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import { Read, ReadRoute, type ReadContext } from '@meereis/commands';
import { BUSINESS_CLOCK, Money, type BusinessClock } from '@meereis/kernel';
import { requireMayRead } from '../http/may-read';
import { pageOf } from '../http/page';
import type { LivePolicyData } from '../policy/create-policy-data';
import type { Offer } from '../policy/offers.rule';
import { POLICY_DATA } from '../tokens';
import { OfferPageDto, type OfferDto } from './offer.dto';
import { ListOffersDto } from './request.dto';

function show({ maximumCents, ...offer }: Offer): OfferDto {
  return maximumCents === undefined ? offer : { ...offer, maximum: Money.euroCents(maximumCents) };
}

@ApiTags('catalogue')
@Controller('catalogue')
export class ListOffersController {
  constructor(
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(POLICY_DATA) private readonly policyData: LivePolicyData,
  ) {}

  @Get('offers')
  @ReadRoute({
    summary:
      'What could help on a date in a region: what fits, what to check, and why the rest does not (R003)',
    answer: OfferPageDto,
  })
  handle(@Query() asked: ListOffersDto, @Read() read: ReadContext): OfferPageDto {
    requireMayRead(this.policy, read.principal);
    const { region, situation, banenafspraak, age, verdict } = asked;
    const offers = this.policyData.offers({
      on: asked.on ?? this.clock.today(),
      region,
      benefits: asked.benefit ?? [],
      ...(situation === undefined ? {} : { situation }),
      ...(banenafspraak === undefined ? {} : { banenafspraak }),
      ...(age === undefined ? {} : { age }),
    });
    const wanted = verdict === undefined ? offers : offers.filter((one) => one.verdict === verdict);
    const { items, nextCursor } = pageOf(wanted, (one) => one.id, asked);
    return { items: items.map(show), ...(nextCursor === undefined ? {} : { nextCursor }) };
  }
}
