import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import type { LocalDate, Uuid } from '@meereis/kernel';
import { SECTORS, VACANCY_KINDS, type Sector } from '../domain/codes';
import { IsLocalDate } from '../http/validators';

const YES_NO = { message: 'Kies true of false.' };

export class VacancyOfferDto {
  @ApiProperty({ description: 'What is on offer.', example: 'Leerbaan metaalbewerker', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  title!: string;

  @ApiPropertyOptional({ description: 'Occupation.', example: 'Productiemedewerker metaal', maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  occupation?: string;

  @ApiProperty({ description: 'Section of the SBI 2008 (CBS).', enum: SECTORS, example: 'C' })
  @IsIn(SECTORS)
  sector!: Sector;

  @ApiProperty({ description: 'Number of places.', type: 'integer', minimum: 1, maximum: 500, example: 2 })
  @IsInt({ message: 'Een aantal is een geheel getal.' })
  @Min(1, { message: 'Noem minstens één plek.' })
  @Max(500, { message: 'Noem hoogstens 500 plekken.' })
  places!: number;

  @ApiProperty({ description: 'First day of work.', type: String, format: 'date', example: '2022-03-15' })
  @IsLocalDate()
  from!: LocalDate;

  @ApiPropertyOptional({
    description: 'Last day; absent without end.',
    type: String,
    format: 'date',
    example: '2022-09-15',
  })
  @IsOptional()
  @IsLocalDate()
  until?: LocalDate;

  @ApiProperty({ description: 'Baangarantie: a job for whoever succeeds (R150).', example: true })
  @IsBoolean(YES_NO)
  jobGuarantee!: boolean;

  @ApiPropertyOptional({
    description: 'When that job follows.',
    example: 'Na het behalen van de praktijkverklaring.',
    maxLength: 500,
  })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  guaranteeCondition?: string;
}

export class OpenVacancyDto extends VacancyOfferDto {
  @ApiProperty({ description: 'The employer.', type: String, format: 'uuid' })
  @IsUUID()
  employerId!: Uuid;

  @ApiProperty({ description: 'Its location; decides the region.', type: String, format: 'uuid' })
  @IsUUID()
  locationId!: Uuid;

  @ApiProperty({ description: 'Kind of place.', enum: VACANCY_KINDS, example: 'learning-job' })
  @IsIn(VACANCY_KINDS)
  kind!: (typeof VACANCY_KINDS)[number];

  @ApiProperty({ description: 'A job without an end date.', example: false })
  @IsBoolean(YES_NO)
  permanent!: boolean;

  @ApiProperty({ description: 'Open Hiring: who is first on the list starts.', example: false })
  @IsBoolean(YES_NO)
  openHiring!: boolean;
}

export class VacancyIdDto {
  @ApiProperty({ description: 'The vacancy, learning job or work placement.', type: String, format: 'uuid' })
  vacancyId!: string;
}
