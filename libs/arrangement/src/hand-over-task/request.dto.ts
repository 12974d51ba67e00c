import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length } from 'class-validator';
import type { Uuid } from '@meereis/kernel';

export class HandOverTaskDto {
  @ApiProperty({ description: 'Account of the colleague.', type: String, format: 'uuid' })
  @IsUUID()
  assignee!: Uuid;

  @ApiProperty({ description: 'Why.', example: 'Kent de werkgever al.', maxLength: 500 })
  @IsString()
  @Length(1, 500, { message: 'Schrijf in 1 tot 500 tekens waarom.' })
  reason!: string;
}
