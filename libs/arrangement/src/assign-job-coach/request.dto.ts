import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { IsLocalDate } from '../http/validators';

export class AssignJobCoachDto {
  @ApiProperty({ description: 'Name of the job coach.', example: 'Test Jobcoach', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiProperty({
    description: 'Organisation of the coach.',
    example: 'Jobcoachbureau Voorbeeld',
    maxLength: 200,
  })
  @IsString()
  @Length(1, 200)
  organisation!: string;

  @ApiPropertyOptional({ description: 'Telephone number.', example: '0301234567', maxLength: 20 })
  @IsOptional()
  @Matches(/^\+?[0-9 ()-]{6,20}$/, {
    message: 'Een telefoonnummer heeft zes tot twintig cijfers, spaties of streepjes.',
  })
  telephone?: string;

  @ApiPropertyOptional({ description: 'E-mail address.', example: 'jobcoach@example.org', maxLength: 254 })
  @IsOptional()
  @IsEmail({}, { message: 'Dit is geen e-mailadres.' })
  @MaxLength(254)
  email?: string;

  @ApiProperty({ description: 'From when.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  from!: LocalDate;

  @ApiPropertyOptional({
    description: 'Agreed last day, if there is one.',
    type: String,
    format: 'date',
    example: '2022-12-31',
  })
  @IsOptional()
  @IsLocalDate()
  until?: LocalDate;
}

export class JobCoachAssignedDto {
  @ApiProperty({ description: 'Id of the assignment.', type: String, format: 'uuid' })
  assignmentId!: string;
}
