import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { AGREED_HOW } from '../domain/codes';
import { IsLocalDate } from '../http/validators';
import type { WithdrawItem } from './decide';

export class PersonAgreementDto {
  @ApiProperty({ description: 'How the person agreed (R145).', enum: AGREED_HOW, example: 'in-person' })
  @IsIn(AGREED_HOW)
  how!: (typeof AGREED_HOW)[number];

  @ApiProperty({ description: 'On what evidence.', example: 'Gesprek op 1 maart.', maxLength: 500 })
  @IsString()
  @Length(1, 500)
  evidence!: string;

  @ApiProperty({ description: 'When.', type: String, format: 'date', example: '2022-03-01' })
  @IsLocalDate()
  agreedOn!: LocalDate;
}

export class WithdrawItemDto {
  @ApiPropertyOptional({
    description: 'Why; always for what was agreed.',
    example: 'Zij heeft werk gevonden.',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string;

  @ApiPropertyOptional({
    description: 'Agreement of the person; always for what was agreed (R030).',
    type: () => PersonAgreementDto,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonAgreementDto)
  agreement?: PersonAgreementDto;

  @ApiProperty({ description: 'Day it is taken out.', type: String, format: 'date', example: '2022-03-02' })
  @IsLocalDate()
  withdrawnOn!: LocalDate;
}

export class PlanChangedDto {
  @ApiProperty({ description: 'Version of the plan the person is asked to agree with.', type: 'integer' })
  planVersion!: number;
}

export function withdrawalOf(body: WithdrawItemDto): Omit<WithdrawItem, 'itemId'> {
  const { reason, agreement, withdrawnOn } = body;
  return {
    withdrawnOn,
    ...(reason === undefined ? {} : { reason }),
    ...(agreement === undefined ? {} : { agreement }),
  };
}
