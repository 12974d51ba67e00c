import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUrl, Length, MaxLength } from 'class-validator';
import type { LocalDate } from '@meereis/kernel';
import { DESK_KINDS, type DeskKind } from '../domain/codes';
import { ContactDto } from '../http/contact.dto';
import { IsLocalDate, IsRegion } from '../http/validators';

export class DeskVersionDto extends ContactDto {
  @ApiProperty({ description: 'Name of the desk.', example: 'Leerwerkloket Midden-Utrecht', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  name!: string;

  @ApiPropertyOptional({ description: 'Website.', example: 'https://leerwerkloket.example', maxLength: 300 })
  @IsOptional()
  @IsUrl(
    { protocols: ['https'], require_protocol: true },
    { message: 'Dit is geen webadres dat begint met https://.' },
  )
  @MaxLength(300)
  website?: string;

  @ApiPropertyOptional({ description: 'Where it is.', example: 'Voorbeeldplein 1, Utrecht', maxLength: 300 })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  address?: string;

  @ApiPropertyOptional({
    description: 'When it is open.',
    example: 'maandag tot en met vrijdag',
    maxLength: 300,
  })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  opening?: string;

  @ApiProperty({ description: 'First day this holds.', type: String, format: 'date', example: '2022-01-01' })
  @IsLocalDate()
  validFrom!: LocalDate;

  @ApiPropertyOptional({
    description: 'Last day this holds.',
    type: String,
    format: 'date',
    example: '2024-12-31',
  })
  @IsOptional()
  @IsLocalDate()
  validUntil?: LocalDate;
}

export class PublishDeskDto extends DeskVersionDto {
  @ApiProperty({ description: 'Kind of desk.', enum: DESK_KINDS, example: 'leerwerkloket' })
  @IsIn(DESK_KINDS)
  kind!: DeskKind;

  @ApiProperty({ description: 'The own region.', example: 'AM13', maxLength: 4 })
  @IsRegion()
  region!: string;
}

export class DeskIdDto {
  @ApiProperty({ description: 'The desk; referrals point to it.', type: String, format: 'uuid' })
  deskId!: string;
}
