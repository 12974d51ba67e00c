import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class UnlinkDossiersDto {
  @ApiProperty({
    description: 'Why they are two after all.',
    example: 'Het is een tweelingbroer.',
    maxLength: 1000,
  })
  @IsString()
  @Length(1, 1000)
  reason!: string;

  @ApiProperty({ description: 'Day of the decision.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  unlinkedOn!: LocalDate;
}
