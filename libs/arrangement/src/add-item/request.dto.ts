import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { CATALOGUE_ID } from '../domain/codes';
import { ItemTermsDto, NO_CATALOGUE_ID, WarningDto } from '../http/item-terms.dto';

export class AddItemDto extends ItemTermsDto {
  @ApiProperty({
    description: 'Entry or priced service of the catalogue (R024).',
    example: 'versterken-arbeidsmarktpositie',
    maxLength: 100,
  })
  @Matches(CATALOGUE_ID, NO_CATALOGUE_ID)
  catalogueId!: string;
}

export class ItemAddedDto {
  @ApiProperty({ description: 'Id of the item.', type: String, format: 'uuid' })
  itemId!: string;

  @ApiProperty({ description: 'Version of the plan the person is asked to agree with.', type: 'integer' })
  planVersion!: number;

  @ApiProperty({
    description: 'What to look at; nothing is refused for it (R047, R048).',
    type: [WarningDto],
  })
  warnings!: readonly WarningDto[];
}
