import 'reflect-metadata';
import { join } from 'node:path';
import { Body, Controller, HttpCode, Inject, Module, Param, Post, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length, Matches } from 'class-validator';
import {
  CommandsModule,
  openRequestStore,
  serverOptions,
  UuidPipe,
  type CommandRunner,
} from '@meereis/commands';
import { EVENT_STORE, openSqliteEventStore, type EventStore, type EventToAppend } from '@meereis/event-store';
import { newUuid, systemClock, type Uuid } from '@meereis/kernel';
import { registerSecurityHeaders } from '../../../apps/server/src/http-hooks';
import { registerRateLimit } from '../../../apps/server/src/rate-limit/register-rate-limit';
import { SharedUses } from '../../../apps/server/src/rate-limit/shared-uses';
import { quiet } from './quiet';
import { sampleEvent } from './sample-event';

/**
 * The yardstick of the full command: the same HTTP stack (Nest on Fastify, security headers, rate limit, interceptors,
 * a form with the same validation) and one durable append of an event of the same size to the same store. No token, no
 * policy, no stream to read, no decision, no encryption, no read models.
 */
class GoalDto {
  @ApiProperty()
  @IsIn(['other-sector', 'other-occupation'])
  kind!: string;

  @ApiProperty()
  @IsString()
  @Length(1, 1000)
  description!: string;

  @ApiProperty()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  agreedOn!: string;
}

@Controller('api/v1/arrangements')
class TrivialController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  @Post(':arrangementId/goals')
  @HttpCode(200)
  async handle(@Param('arrangementId', UuidPipe) arrangementId: Uuid, @Body() body: GoalDto) {
    const event: EventToAppend = {
      ...sampleEvent(newUuid()),
      data: { arrangementId, kind: body.kind, description: body.description, agreedOn: body.agreedOn },
    };
    await this.store.append(`trivial-${newUuid()}`, 'no-stream', [event]);
    return { arrangementId };
  }
}

@Module({})
class TrivialModule {
  static with(store: EventStore): DynamicModule {
    return {
      module: TrivialModule,
      controllers: [TrivialController],
      providers: [{ provide: EVENT_STORE, useValue: store }],
      imports: [CommandsModule.register(unused())],
    };
  }
}

/** What the plumbing asks for and this one route never calls. */
function unused() {
  const never = () => Promise.reject(new Error('Not part of the yardstick.'));
  const runner: CommandRunner = { run: never, load: never };
  const requests = openRequestStore({
    path: join(dataDir, 'requests.sqlite'),
    key: Buffer.alloc(32, 1),
    wallClock: systemClock,
  });
  return { runner, requests, projections: { waitFor: never }, log: quiet };
}

const dataDir = process.env['DATA_DIR'] ?? '.';
const store = openSqliteEventStore({ path: join(dataDir, 'trivial.sqlite') });
const app = await NestFactory.create<NestFastifyApplication>(
  TrivialModule.with(store),
  new FastifyAdapter(serverOptions()),
  { logger: false },
);
const fastify = app.getHttpAdapter().getInstance();
await registerSecurityHeaders(fastify);
const limits = { count: () => Promise.resolve(new Map<string, number>()) };
const uses = new SharedUses({ limits, wallClock: systemClock, log: quiet });
await registerRateLimit(fastify, Number(process.env['REQUESTS_PER_MINUTE']), uses);
fastify.get('/health/ready', () => ({ status: 'ok' }));
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => {
  void app.close().then(() => store.close());
});
