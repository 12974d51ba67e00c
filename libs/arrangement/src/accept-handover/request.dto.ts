import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { SHA256 } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

export class AcceptHandoverDto {
  @ApiProperty({ description: '`contentHash` of the offer.', maxLength: 64, pattern: '^[0-9a-f]{64}$' })
  @Matches(SHA256, { message: 'Neem het controlegetal over uit het aanbod.' })
  contentHash!: string;

  @ApiProperty({
    description: 'Day of contact with the person.',
    type: String,
    format: 'date',
    example: '2022-03-10',
  })
  @IsLocalDate()
  contactOn!: LocalDate;

  @ApiPropertyOptional({
    description: 'Account that speaks the person; absent: the one the offer names (R033).',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Kies de ontvanger uit de lijst.' })
  receiver?: Uuid;
}
