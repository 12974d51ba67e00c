import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PROVIDER_KINDS, RECOGNITION_KINDS, VAT_TREATMENTS } from '../domain/codes';

export class RecognitionDto {
  @ApiProperty({ description: 'The recognition.', type: String, format: 'uuid' })
  recognitionId!: string;
  @ApiProperty({ description: 'Who recognises.', enum: RECOGNITION_KINDS })
  kind!: string;
  @ApiPropertyOptional({ description: 'Number in that register.' })
  number?: string;
  @ApiProperty({ description: 'First day it holds.', type: String, format: 'date' })
  validFrom!: string;
  @ApiPropertyOptional({ description: 'Last day it holds.', type: String, format: 'date' })
  validUntil?: string;
}

export class ProviderDto {
  @ApiProperty({ description: 'The provider.', type: String, format: 'uuid' })
  providerId!: string;
  @ApiProperty({ description: 'Name of the organisation.', example: 'Bedrijfsschool Metaal' })
  name!: string;
  @ApiProperty({ description: 'Kind of provider.', enum: PROVIDER_KINDS })
  kind!: string;
  @ApiPropertyOptional({ description: 'Number in the trade register.' })
  kvk?: string;
  @ApiProperty({ description: 'Whether it charges VAT.', enum: VAT_TREATMENTS })
  vat!: string;
  @ApiProperty({ description: 'Regions it works in.', type: [String] })
  regions!: readonly string[];
  @ApiProperty({ description: 'First day it can be used.', type: String, format: 'date' })
  activeFrom!: string;
  @ApiPropertyOptional({ description: 'Last day; absent while active.', type: String, format: 'date' })
  lastDay?: string;
  @ApiProperty({ description: 'Every recognition, also those that ended.', type: [RecognitionDto] })
  recognitions!: readonly RecognitionDto[];
}
