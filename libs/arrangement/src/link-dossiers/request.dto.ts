import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class LinkDossiersDto {
  @ApiProperty({
    description: 'The other registration of the same human being.',
    type: String,
    format: 'uuid',
  })
  @IsUUID()
  otherPersonId!: Uuid;

  @ApiPropertyOptional({
    description: 'Search of the last 24 hours that found the other; not needed where you may read both.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  searchId?: Uuid;

  @ApiProperty({
    description: 'Why they are one.',
    example: 'Zelfde adres en telefoonnummer.',
    maxLength: 1000,
  })
  @IsString()
  @Length(1, 1000)
  reason!: string;

  @ApiProperty({ description: 'Day of the decision.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  linkedOn!: LocalDate;
}

export class DossiersLinkedDto {
  @ApiProperty({ description: 'Id of the link, the same in both files.', type: String, format: 'uuid' })
  linkId!: string;
}
