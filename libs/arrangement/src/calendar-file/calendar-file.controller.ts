import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ORGANISATIONS, type Organisations } from '@meereis/access';
import { NotFoundError, Read, ReadRoute, UuidPipe, type ReadContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { appointmentOf } from '../domain/appointment.rule';
import { CaseReader } from '../read-models/case-reader.service';
import { calendarFile } from './calendar.rule';

@ApiTags('daily work')
@Controller('arrangements')
export class CalendarFileController {
  constructor(
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    private readonly cases: CaseReader,
  ) {}

  @Get(':arrangementId/appointments/:appointmentId/calendar')
  @ReadRoute({ summary: 'The appointment as a calendar file (RFC 5545), without anything about the person' })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Param('appointmentId', UuidPipe) appointmentId: Uuid,
    @Read() read: ReadContext,
  ): Promise<StreamableFile> {
    const state = await this.cases.judged(read.principal, 'contact.plan', arrangementId);
    const found = appointmentOf(state, appointmentId);
    if (found === undefined) throw new NotFoundError();
    const organisation = this.organisations.unit(found.unit)?.name ?? found.unit;
    return new StreamableFile(Buffer.from(calendarFile(found, organisation), 'utf8'), {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="afspraak.ics"',
    });
  }
}
