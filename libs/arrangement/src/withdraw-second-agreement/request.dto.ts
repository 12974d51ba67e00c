import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class WithdrawSecondAgreementDto {
  @ApiProperty({
    description: 'Why the question is taken back.',
    minLength: 1,
    maxLength: 1000,
    example: 'Het onderdeel verandert nog.',
  })
  @IsString()
  @Length(1, 1000)
  reason!: string;
}
