import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { PROVIDER_KINDS, type ProviderKind } from '../domain/codes';
import { PageQueryDto } from '../http/page.dto';
import { ProviderDto } from '../read-provider/provider.dto';

export class ListProvidersDto extends PageQueryDto {
  @ApiPropertyOptional({
    description:
      'Part of the name; also words that begin as words of the name sound: `jansen` finds `Janssen Techniek`.',
    example: 'metaal',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @Length(1, 100, { message: 'Een zoektekst heeft 1 tot 100 tekens.' })
  query?: string;

  @ApiPropertyOptional({ description: 'Only this kind.', enum: PROVIDER_KINDS })
  @IsOptional()
  @IsIn(PROVIDER_KINDS)
  kind?: ProviderKind;
}

export class ListedProviderDto extends OmitType(ProviderDto, ['recognitions'] as const) {}

export class ProviderPageDto {
  @ApiProperty({
    description: 'Active that day; company and branch schools first (R047), then by name.',
    type: [ListedProviderDto],
  })
  items!: readonly ListedProviderDto[];

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}
