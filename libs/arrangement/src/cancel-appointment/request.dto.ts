import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { APPOINTMENT_REASONS } from '../domain/daily-codes';

export class CancelAppointmentDto {
  @ApiProperty({ description: 'Why.', enum: APPOINTMENT_REASONS, example: 'ill' })
  @IsIn(APPOINTMENT_REASONS, { message: 'Kies een reden van de lijst.' })
  reason!: (typeof APPOINTMENT_REASONS)[number];

  @ApiPropertyOptional({ description: 'In words; sealed.', example: 'Griep.', maxLength: 500 })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  explanation?: string;
}
