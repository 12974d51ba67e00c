import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { CONTACT_CHANNELS, TIME } from '../domain/daily-codes';
import { WarningDto } from '../http/item-terms.dto';
import { IsLocalDate } from '../http/validators';

export class MomentDto {
  @ApiProperty({ description: 'Day.', type: String, format: 'date', example: '2022-03-10' })
  @IsLocalDate()
  on!: LocalDate;

  @ApiProperty({ description: 'Time in the Netherlands.', example: '10:30', maxLength: 5 })
  @Matches(TIME, { message: 'Dit is geen tijdstip (UU:MM).' })
  at!: string;

  @ApiProperty({
    description: 'How long, in minutes.',
    type: 'integer',
    minimum: 5,
    maximum: 480,
    example: 45,
  })
  @IsInt({ message: 'De duur is een heel aantal minuten.' })
  @Min(5)
  @Max(480)
  minutes!: number;

  @ApiProperty({ description: 'How.', enum: CONTACT_CHANNELS, example: 'office' })
  @IsIn(CONTACT_CHANNELS, { message: 'Kies hoe u de persoon spreekt.' })
  channel!: (typeof CONTACT_CHANNELS)[number];

  @ApiPropertyOptional({ description: 'Where; sealed.', example: 'Stadskantoor, balie 3', maxLength: 300 })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  place?: string;
}

export class MakeAppointmentDto extends MomentDto {
  @ApiPropertyOptional({
    description: 'Colleague the person meets; oneself by default.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  worker?: Uuid;

  @ApiPropertyOptional({ description: 'Note; sealed.', example: 'Neemt een cv mee.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  note?: string;
}

export class AppointmentDto {
  @ApiProperty({ description: 'The appointment.', type: String, format: 'uuid' })
  appointmentId!: string;
  @ApiProperty({ description: 'What to look at; nothing is refused for it.', type: [WarningDto] })
  warnings!: readonly WarningDto[];
}
