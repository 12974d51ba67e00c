import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { APPOINTMENT_REASONS } from '../domain/daily-codes';
import { MomentDto } from '../make-appointment/moment.dto';

export class MoveAppointmentDto extends MomentDto {
  @ApiProperty({ description: 'Why.', enum: APPOINTMENT_REASONS, example: 'ill' })
  @IsIn(APPOINTMENT_REASONS, { message: 'Kies een reden van de lijst.' })
  reason!: (typeof APPOINTMENT_REASONS)[number];
}
