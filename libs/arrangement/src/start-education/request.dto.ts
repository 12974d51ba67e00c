import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class StartEducationDto {
  @ApiProperty({
    description: 'The school; never a person.',
    minLength: 1,
    maxLength: 200,
    example: 'ROC Voorbeeld',
  })
  @IsString()
  @Length(1, 200)
  school!: string;

  @ApiProperty({
    description: 'What the person learns.',
    minLength: 1,
    maxLength: 1000,
    example: 'Mbo 3 installatietechniek.',
  })
  @IsString()
  @Length(1, 1000)
  description!: string;

  @ApiProperty({ description: 'First day.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  startsOn!: LocalDate;

  @ApiPropertyOptional({ description: 'Last day, as planned.', type: String, format: 'date' })
  @IsOptional()
  @IsLocalDate()
  endsOn?: LocalDate;
}
