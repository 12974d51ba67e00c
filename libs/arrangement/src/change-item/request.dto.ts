import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { ItemTermsDto, WarningDto } from '../http/item-terms.dto';

export class ChangeItemDto extends ItemTermsDto {
  @ApiProperty({
    description: 'Why it changes.',
    example: 'De opleider vraagt een andere prijs.',
    maxLength: 1000,
  })
  @IsString()
  @Length(1, 1000)
  reason!: string;
}

export class ItemChangedDto {
  @ApiProperty({ description: 'Version of the plan the person is asked to agree with.', type: 'integer' })
  planVersion!: number;

  @ApiProperty({
    description: 'What to look at; nothing is refused for it (R047, R048).',
    type: [WarningDto],
  })
  warnings!: readonly WarningDto[];
}
