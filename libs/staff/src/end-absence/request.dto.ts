import { ApiProperty } from '@nestjs/swagger';

export class AbsenceEndedDto {
  @ApiProperty({ description: 'The absence that ended.', type: String, format: 'uuid' })
  absenceId!: string;
}
