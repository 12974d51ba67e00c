import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { DESK_KINDS, type DeskKind } from '../domain/codes';
import { PageQueryDto } from '../http/page.dto';
import { ShownContactDto } from '../read-employer/employer.dto';

export class ListDesksDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Only this kind.', enum: DESK_KINDS })
  @IsOptional()
  @IsIn(DESK_KINDS)
  kind?: DeskKind;
}

export class DeskDto extends ShownContactDto {
  @ApiProperty({ description: 'The desk; referrals point to it.', type: String, format: 'uuid' })
  deskId!: string;
  @ApiProperty({ description: 'Kind of desk.', enum: DESK_KINDS })
  kind!: string;
  @ApiProperty({ description: 'Region it serves.', example: 'AM13' })
  region!: string;
  @ApiProperty({ description: 'Name of the desk.' })
  name!: string;
  @ApiPropertyOptional({ description: 'Website.' })
  website?: string;
  @ApiPropertyOptional({ description: 'Where it is.' })
  address?: string;
  @ApiPropertyOptional({ description: 'When it is open.' })
  opening?: string;
  @ApiProperty({ description: 'First day this holds.', type: String, format: 'date' })
  validFrom!: string;
  @ApiPropertyOptional({ description: 'Last day this holds.', type: String, format: 'date' })
  validUntil?: string;
}

export class DeskPageDto {
  @ApiProperty({ description: 'Desks as they are on that day.', type: [DeskDto] })
  items!: readonly DeskDto[];

  @ApiPropertyOptional({ description: 'Ask with this for the next page; absent on the last one.' })
  nextCursor?: string;
}

export class DeskKindDto {
  @ApiProperty({ description: 'Code of the kind.', enum: DESK_KINDS })
  kind!: DeskKind;
  @ApiProperty({ description: 'Dutch name.', example: 'Leerwerkloket' })
  nameNl!: string;
  @ApiProperty({ description: 'What it is for, in Dutch.' })
  forNl!: string;
  @ApiProperty({ description: 'Where the kind comes from.', example: 'S4 §1' })
  source!: string;
  @ApiProperty({ description: 'A region has one of this kind.' })
  onePerRegion!: boolean;
}
