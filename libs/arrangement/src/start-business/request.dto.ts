import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { ResultDto } from '../http/result.dto';

export class StartBusinessDto extends ResultDto {
  @ApiProperty({
    description: 'What the business does.',
    minLength: 1,
    maxLength: 1000,
    example: 'Klusbedrijf aan huis.',
  })
  @IsString()
  @Length(1, 1000)
  description!: string;
}
