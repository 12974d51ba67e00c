import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { SECTORS, type Sector } from '../domain/codes';
import { PageQueryDto } from '../http/page.dto';
import { IsKvk } from '../http/validators';
import { EmployerDto } from '../read-employer/employer.dto';

export class ListEmployersDto extends PageQueryDto {
  @ApiPropertyOptional({
    description:
      'Part of the name; also words that begin as words of the name sound: `jansen` finds `Janssen Techniek`.',
    example: 'metaal',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @Length(1, 100, { message: 'Een zoektekst heeft 1 tot 100 tekens.' })
  query?: string;

  @ApiPropertyOptional({
    description: 'Exact number in the trade register.',
    example: '90000002',
    maxLength: 8,
  })
  @IsOptional()
  @IsKvk()
  kvk?: string;

  @ApiPropertyOptional({ description: 'Only this section of the SBI 2008.', enum: SECTORS })
  @IsOptional()
  @IsIn(SECTORS)
  sector?: Sector;
}

export class ListedEmployerDto extends PickType(EmployerDto, [
  'employerId',
  'kvk',
  'name',
  'sector',
  'activeFrom',
  'lastDay',
] as const) {
  @ApiProperty({ description: 'Regions with a location that day.', type: [String], example: ['AM13'] })
  regions!: readonly string[];
}

export class EmployerPageDto {
  @ApiProperty({ description: 'Active that day, by name.', type: [ListedEmployerDto] })
  items!: readonly ListedEmployerDto[];

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
