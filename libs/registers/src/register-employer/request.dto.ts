import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { SECTORS, type Sector } from '../domain/codes';
import { ContactDto } from '../http/contact.dto';
import { IsKvk, IsLocalDate } from '../http/validators';

export class EmployerDescriptionDto extends ContactDto {
  @ApiProperty({ description: 'Name of the employer.', example: 'Proef Metaalbewerking BV', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiProperty({ description: 'Section of the SBI 2008 (CBS).', enum: SECTORS, example: 'C' })
  @IsIn(SECTORS)
  sector!: Sector;
}

export class RegisterEmployerDto extends EmployerDescriptionDto {
  @ApiProperty({ description: 'Number in the trade register.', example: '90000002', maxLength: 8 })
  @IsKvk()
  kvk!: string;

  @ApiProperty({
    description: 'First day in the register.',
    type: String,
    format: 'date',
    example: '2022-03-01',
  })
  @IsLocalDate()
  activeFrom!: LocalDate;
}

export class EmployerIdDto {
  @ApiProperty({ description: 'The employer.', type: String, format: 'uuid' })
  employerId!: string;
}
