import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ITEM_STATUSES } from '../domain/item-codes';
import { CHANNELS } from '../domain/person-codes';
import { REFERRAL_REPORTS } from '../domain/travel-codes';

export class ListedReferralDto {
  @ApiProperty({ description: 'Id of the referral.', type: String, format: 'uuid' })
  referralId!: string;
  @ApiProperty({ description: 'Since when.', type: String, format: 'date' })
  referredOn!: string;
  @ApiPropertyOptional({ description: 'Last day; absent while it runs.', type: String, format: 'date' })
  endedOn?: string;
}

export class ListedReferralsDto {
  @ApiProperty({ description: 'Items the own unit executes for others.', type: [ListedReferralDto] })
  referrals!: readonly ListedReferralDto[];
  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}

/** As far as needed to reach the person. A secret address never stands here, and no address at all (R146). */
export class ReferredPersonDto {
  @ApiProperty({ description: 'Name.' })
  name!: string;
  @ApiPropertyOptional({ description: 'Telephone.' })
  telephone?: string;
  @ApiPropertyOptional({ description: 'E-mail.' })
  email?: string;
  @ApiProperty({ description: 'The address is secret: ask the owner how to reach the person.' })
  secrecy!: boolean;
  @ApiPropertyOptional({ description: 'How the person wants to be reached.', enum: CHANNELS })
  channel?: string;
  @ApiPropertyOptional({ description: 'Trusted job coach (R035).' })
  jobCoach?: string;
}

export class ReferredItemDto {
  @ApiProperty({ description: 'Entry or priced service of the catalogue.' })
  catalogueId!: string;
  @ApiPropertyOptional({ description: 'What the catalogue called it.' })
  name?: string;
  @ApiProperty({ description: 'What is agreed.' })
  description!: string;
  @ApiProperty({ description: 'First day.', type: String, format: 'date' })
  plannedFrom!: string;
  @ApiProperty({ description: 'Last day.', type: String, format: 'date' })
  plannedUntil!: string;
  @ApiProperty({ description: 'How it goes.', enum: ITEM_STATUSES })
  status!: string;
}

export class ReferralReportShownDto {
  @ApiProperty({ description: 'Id of the report.', type: String, format: 'uuid' })
  reportId!: string;
  @ApiProperty({ description: 'What it says.', enum: REFERRAL_REPORTS })
  kind!: string;
  @ApiProperty({ description: 'In words.' })
  note!: string;
  @ApiProperty({ description: 'When.', type: String, format: 'date' })
  happenedOn!: string;
  @ApiProperty({ description: 'The owner has recorded it on the item.' })
  recorded!: boolean;
}

export class ReferralDto {
  @ApiProperty({ description: 'Id of the referral.', type: String, format: 'uuid' })
  referralId!: string;
  @ApiProperty({ description: 'Unit that directs.' })
  ownerUnit!: string;
  @ApiProperty({ description: 'Unit that executes the item.' })
  toUnit!: string;
  @ApiProperty({ description: 'What that unit has to do.' })
  assignment!: string;
  @ApiProperty({ description: 'Since when.', type: String, format: 'date' })
  referredOn!: string;
  @ApiProperty({ description: 'First report is due.', type: String, format: 'date' })
  reportBy!: string;
  @ApiProperty({ description: 'The item, and no other.', type: ReferredItemDto })
  item!: ReferredItemDto;
  @ApiPropertyOptional({ description: 'The person, as far as needed.', type: ReferredPersonDto })
  person?: ReferredPersonDto;
  @ApiProperty({ description: 'Reports so far.', type: [ReferralReportShownDto] })
  reports!: readonly ReferralReportShownDto[];
}
