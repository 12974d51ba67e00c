import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { DESK_KINDS } from '../domain/intake-codes';
import { IsLocalDate } from '../http/validators';

export class ReferSignalDto {
  @ApiPropertyOptional({
    description: 'Desk of the region’s register, where it stands there.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  deskId?: Uuid;

  @ApiProperty({ description: 'Kind of desk.', enum: DESK_KINDS, example: 'debt-help' })
  @IsIn(DESK_KINDS)
  deskKind!: (typeof DESK_KINDS)[number];

  @ApiProperty({ description: 'Name of the desk.', example: 'Schuldhulp Utrecht', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  deskName!: string;

  @ApiProperty({ description: 'The person agrees to be referred.', example: true })
  @IsBoolean({ message: 'Kies true of false.' })
  agreedByPerson!: boolean;

  @ApiProperty({ description: 'Day of the referral.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  referredOn!: LocalDate;

  @ApiProperty({
    description: 'Day the outcome should be known, within 90 days.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  outcomeBy!: LocalDate;
}
