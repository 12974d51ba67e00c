import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class RejectCorrectionDto {
  @ApiProperty({ description: 'Why; sealed.', example: 'Het contract zegt iets anders.', maxLength: 1000 })
  @IsString()
  @Length(1, 1000, { message: 'Schrijf in 1 tot 1.000 tekens waarom.' })
  explanation!: string;
}
