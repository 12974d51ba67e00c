import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { ListedVacancyDto } from '../list-vacancies/vacancy-page.dto';

export class VacancyDto extends OmitType(ListedVacancyDto, ['employerName'] as const) {
  @ApiProperty({ description: 'Location of the employer.', type: String, format: 'uuid' })
  locationId!: string;
  @ApiPropertyOptional({ description: 'Occupation.' })
  occupation?: string;
  @ApiProperty({ description: 'A job without an end date.' })
  permanent!: boolean;
  @ApiPropertyOptional({ description: 'When the guaranteed job follows.' })
  guaranteeCondition?: string;
  @ApiProperty({ description: 'Day it was opened.', type: String, format: 'date' })
  openedOn!: string;
  @ApiPropertyOptional({ description: 'Day it was closed.', type: String, format: 'date' })
  closedOn?: string;
}
