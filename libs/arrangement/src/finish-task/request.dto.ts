import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class FinishTaskDto {
  @ApiProperty({ description: 'What came of it.', example: 'Gebeld; het cv volgt morgen.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000, { message: 'Schrijf in 1 tot 1.000 tekens wat er is gedaan.' })
  result!: string;
}
