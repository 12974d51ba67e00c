import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { OfferTermsDto } from '../offer-handover/request.dto';

export class OverrideHandoverDto extends OfferTermsDto {
  @ApiProperty({
    description: 'Why neither consent nor legal task is waited for.',
    maxLength: 2000,
    example: 'De persoon is onbereikbaar en de hulp moet deze week doorgaan.',
  })
  @IsString()
  @Length(1, 2000)
  overrideReason!: string;

  @ApiProperty({
    description: 'Law and article it rests on.',
    maxLength: 500,
    example: 'AVG art. 6 lid 1 onder d',
  })
  @IsString()
  @Length(1, 500)
  legalBasis!: string;
}
