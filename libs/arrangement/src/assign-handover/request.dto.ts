import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { OfferTermsDto } from '../offer-handover/request.dto';

export class AssignHandoverDto extends OfferTermsDto {
  @ApiProperty({
    description: 'Why this unit (R142).',
    maxLength: 2000,
    example: 'De persoon woont in deze gemeente en krijgt daar bijstand.',
  })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

export class KeepWithOwnerDto {
  @ApiProperty({
    description: 'Why the case stays where it is (R142).',
    maxLength: 2000,
    example: 'De lopende training is bij deze organisatie ingekocht.',
  })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}
