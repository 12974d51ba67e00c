import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Body,
  Controller,
  Get,
  Inject,
  Module,
  Param,
  Post,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiProperty } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { UnauthenticatedError, type Principal } from '@meereis/access';
import { createRegistry, defineEvent, field, type EventOf, type EventStore } from '@meereis/event-store';
import { MemoryEventStore } from '@meereis/event-store/testing';
import { businessClock, err, newUuid, ok, systemClock, type Uuid } from '@meereis/kernel';
import { createEventCodec, openKeyStore } from '@meereis/privacy';
import type { Aggregate, CommandRunner } from '../command';
import { CommandsModule } from '../commands.module';
import { ForbiddenError } from '../errors';
import { refusal } from '../refusal';
import { openRequestStore } from '../requests/request-store';
import { createCommandRunner } from '../runner/command-runner';
import { COMMAND_RUNNER } from '../tokens';
import { answered, readable } from './answered';
import { ReadRoute } from './read-route';
import { Read, Write, type ReadContext, type WriteContext } from './request-context';
import { serverOptions } from './server-options';
import { UuidPipe } from './uuid.pipe';
import { WriteRoute } from './write-route';

const named = defineEvent('note-named.v1', { text: field.publicText('a test', 100) });
type Named = EventOf<typeof named>;
const note: Aggregate<string> = {
  name: 'note',
  initial: '',
  evolve: (_, event) => (event.data as Named['data']).text,
};

class NoteDto {
  @ApiProperty()
  @IsString()
  @MaxLength(20)
  text!: string;

  @ApiProperty()
  @IsOptional()
  deep?: unknown;
}

class DoneDto {
  @ApiProperty()
  id!: string;
}

@Controller('notes')
export class NotesController {
  constructor(@Inject(COMMAND_RUNNER) private readonly runner: CommandRunner) {}

  @Post()
  @WriteRoute({ kind: 'creates', summary: 'Create', answer: DoneDto })
  create(@Body() body: NoteDto, @Write() write: WriteContext) {
    return this.write(write.commandId, body, write, `/notes/${write.commandId}`);
  }

  @Post(':id/texts')
  @WriteRoute({ kind: 'changes', summary: 'Change', answer: DoneDto })
  change(@Param('id', UuidPipe) id: Uuid, @Body() body: NoteDto, @Write() write: WriteContext) {
    return this.write(id, body, write);
  }

  @Post(':id/additions')
  @WriteRoute({ kind: 'adds', summary: 'Add', answer: DoneDto })
  add(@Param('id', UuidPipe) id: Uuid, @Body() body: NoteDto, @Write() write: WriteContext) {
    return this.write(id, body, write);
  }

  @Get(':id')
  @ReadRoute({ summary: 'Read', answer: NoteDto })
  async read(@Param('id', UuidPipe) id: Uuid, @Read() read: ReadContext) {
    const { state, revision } = await this.runner.load(note, id);
    return readable({ text: state, purpose: read.purpose }, revision);
  }

  @Get()
  @ReadRoute({ summary: 'Fail', answer: NoteDto, list: true })
  fail(): never {
    throw new Error('Geheim: BSN 999990342');
  }

  private async write(id: Uuid, { text }: NoteDto, write: WriteContext, location?: string) {
    const result = await this.runner.run({
      ...write,
      aggregate: note,
      id,
      action: 'arrangement.add-item',
      resource: () => undefined,
      decide: () =>
        text === 'weiger'
          ? err([refusal('R001', 'one', 'Eén.'), refusal('R002', 'two', 'Twee.')])
          : ok([{ type: named.type, data: { text } } satisfies Named]),
    });
    return answered(result, { id }, location);
  }
}

/** `Bearer auditor` is an auditor, `Bearer none` may nothing, anything else a caseworker. */
export class FakeGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context
      .switchToHttp()
      .getRequest<{ headers: Record<string, string | undefined>; principal?: Principal }>();
    const token = request.headers['authorization']?.replace('Bearer ', '');
    if (token === undefined) throw new UnauthenticatedError('token-missing');
    if (token === 'none') throw new ForbiddenError();
    request.principal = {
      accountId: '11111111-1111-4111-8111-111111111111',
      unit: { id: 'uwv-am13', oin: '00000099000000000001', kind: 'uwv-executor', name: 'UWV' },
      roles: [token === 'auditor' ? 'auditor' : 'caseworker'],
    } as unknown as Principal;
    return true;
  }
}

export interface TinyApp {
  readonly app: NestFastifyApplication;
  readonly store: EventStore;
  readonly dir: string;
  readonly faults: unknown[];
  readonly close: () => Promise<void>;
}

/** @param earlier an app that has stopped: the same log and the same directory again, as after a restart. */
export async function tinyApp(earlier?: TinyApp, waits = true): Promise<TinyApp> {
  const dir = earlier?.dir ?? mkdtempSync(join(tmpdir(), 'http-'));
  const store = earlier?.store ?? new MemoryEventStore();
  const faults: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (line: unknown) => faults.push(line),
  } as never;
  const keys = await openKeyStore({ path: join(dir, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  const requests = openRequestStore({
    path: join(dir, 'requests.sqlite'),
    key: Buffer.alloc(32, 9),
    wallClock: systemClock,
  });
  const runner = createCommandRunner({
    store,
    codec: createEventCodec({ registry: createRegistry([named], []), keys }),
    policy: { may: () => ({ allowed: true, role: 'caseworker', ground: 'test' }) },
    wallClock: systemClock,
    businessClock: businessClock(systemClock),
    log,
  });
  const projections = { waitFor: () => Promise.resolve(waits) };
  @Module({
    imports: [CommandsModule.register({ runner, requests, projections, log })],
    controllers: [NotesController],
    providers: [{ provide: APP_GUARD, useClass: FakeGuard }],
  })
  class TinyModule {}
  const built = await Test.createTestingModule({ imports: [TinyModule] }).compile();
  const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(serverOptions()), {
    logger: false,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const close = async () => {
    await app.close();
    await requests.close();
    await keys.close();
  };
  return { app, store, dir, faults, close };
}

export const AS_CASEWORKER = { authorization: 'Bearer caseworker' };
export const CREATE = { ...AS_CASEWORKER, 'if-none-match': '*' };
export const freshKey = () => ({ ...CREATE, 'idempotency-key': newUuid() });
