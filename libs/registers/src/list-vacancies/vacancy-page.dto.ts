import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Uuid } from '@meereis/kernel';
import { SECTORS, VACANCY_KINDS, type Sector } from '../domain/codes';
import { PageQueryDto } from '../http/page.dto';

/** `true` and `false` as they stand in an address; anything else stays, and is refused. */
const asBoolean = ({ value }: { readonly value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class ListVacanciesDto extends PageQueryDto {
  @ApiPropertyOptional({
    description:
      'Part of title or occupation; also words of it in another form: `cursus` finds `Cursussen lassen`.',
    example: 'metaal',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @Length(1, 100, { message: 'Een zoektekst heeft 1 tot 100 tekens.' })
  query?: string;

  @ApiPropertyOptional({ description: 'Only this kind of place.', enum: VACANCY_KINDS })
  @IsOptional()
  @IsIn(VACANCY_KINDS)
  kind?: (typeof VACANCY_KINDS)[number];

  @ApiPropertyOptional({ description: 'Only this section of the SBI 2008.', enum: SECTORS })
  @IsOptional()
  @IsIn(SECTORS)
  sector?: Sector;

  @ApiPropertyOptional({ description: 'Only of this employer.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  employerId?: Uuid;

  @ApiPropertyOptional({ description: 'Only with, or without, an Open Hiring list.', type: Boolean })
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean({ message: 'Kies true of false.' })
  openHiring?: boolean;

  @ApiPropertyOptional({ description: 'Only with, or without, a job guarantee (R150).', type: Boolean })
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean({ message: 'Kies true of false.' })
  jobGuarantee?: boolean;
}

export class ListedVacancyDto {
  @ApiProperty({ description: 'The vacancy.', type: String, format: 'uuid' })
  vacancyId!: string;
  @ApiProperty({ description: 'The employer.', type: String, format: 'uuid' })
  employerId!: string;
  @ApiProperty({ description: 'Name of the employer.' })
  employerName!: string;
  @ApiProperty({ description: 'Region of the location.', example: 'AM13' })
  region!: string;
  @ApiProperty({ description: 'Kind of place.', enum: VACANCY_KINDS })
  kind!: string;
  @ApiProperty({ description: 'What is on offer.' })
  title!: string;
  @ApiProperty({ description: 'Section of the SBI 2008.', enum: SECTORS })
  sector!: string;
  @ApiProperty({ description: 'Number of places.', type: 'integer' })
  places!: number;
  @ApiProperty({ description: 'First day of work.', type: String, format: 'date' })
  from!: string;
  @ApiPropertyOptional({ description: 'Last day; absent without end.', type: String, format: 'date' })
  until?: string;
  @ApiProperty({ description: 'A job for whoever succeeds (R150).' })
  jobGuarantee!: boolean;
  @ApiProperty({ description: 'Who is first on the list starts.' })
  openHiring!: boolean;
  @ApiProperty({ description: 'How many wait on the Open Hiring list.', type: 'integer' })
  waiting!: number;
  @ApiProperty({ description: 'How many started from that list.', type: 'integer' })
  placed!: number;
}

export class VacancyPageDto {
  @ApiProperty({ description: 'Open that day, the newest first.', type: [ListedVacancyDto] })
  items!: readonly ListedVacancyDto[];

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
