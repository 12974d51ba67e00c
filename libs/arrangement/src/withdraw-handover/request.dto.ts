import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class WithdrawHandoverDto {
  @ApiProperty({ description: 'Why the offer is taken back.', maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  explanation!: string;
}
