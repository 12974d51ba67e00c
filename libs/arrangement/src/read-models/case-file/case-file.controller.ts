import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Read, readable, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { CaseReader } from '../case-reader.service';
import { CaseFileDto } from './case-file.dto';
import { caseFileOf } from './case-file.rule';

@ApiTags('arrangements')
@Controller('arrangements')
export class CaseFileController {
  constructor(private readonly cases: CaseReader) {}

  @Get(':arrangementId')
  @ReadRoute({ summary: 'The case as it stands; its ETag is what a write names', answer: CaseFileDto })
  async handle(@Param('arrangementId', UuidPipe) arrangementId: Uuid, @Read() read: ReadContext) {
    const { state, tail } = await this.cases.seen(read.principal, arrangementId);
    return readable(caseFileOf(state, tail), state.revision);
  }
}
