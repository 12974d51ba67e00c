import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags, OmitType } from '@nestjs/swagger';
import { ACCESS_POLICY, type AccessPolicy } from '@meereis/access';
import {
  COMMAND_RUNNER,
  Read,
  readable,
  ReadRoute,
  UuidPipe,
  type CommandRunner,
  type ReadContext,
} from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { DESK_KINDS } from '../domain/codes';
import { desk } from '../domain/desk';
import { known, requireMayRead } from '../http/on-register';
import { DeskDto } from '../list-desks/desk-page.dto';

export class ShownVersionDto extends OmitType(DeskDto, ['deskId', 'kind', 'region'] as const) {
  @ApiProperty({ description: 'Unit that published it.', example: 'rmt-am13' })
  publishedBy!: string;
}

export class PublishedDeskDto {
  @ApiProperty({ description: 'The desk.', type: String, format: 'uuid' })
  deskId!: string;
  @ApiProperty({ description: 'Kind of desk.', enum: DESK_KINDS })
  kind!: string;
  @ApiProperty({ description: 'Region it serves.', example: 'AM13' })
  region!: string;
  @ApiProperty({ description: 'Every version in order of publication.', type: [ShownVersionDto] })
  versions!: readonly ShownVersionDto[];
  @ApiPropertyOptional({ description: 'Last day; absent while open.', type: String, format: 'date' })
  lastDay?: string;
}

@ApiTags('registers')
@Controller('desks/:deskId')
export class ReadDeskController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(ACCESS_POLICY) private readonly policy: AccessPolicy,
  ) {}

  @Get()
  @ReadRoute({
    summary: 'One desk with all its versions',
    answer: PublishedDeskDto,
    purpose: 'administration',
  })
  async handle(@Param('deskId', UuidPipe) deskId: Uuid, @Read() read: ReadContext) {
    requireMayRead(this.policy, read.principal);
    const { state, revision } = await this.runner.load(desk, deskId);
    return readable<PublishedDeskDto>(known(state), revision);
  }
}
