import { Global, Inject, Module, type DynamicModule, type NestModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { PROJECTION_HOST } from '@meereis/projections';
import type { CommandRunner } from './command';
import { OnceByKey } from './http/once-by-key';
import { ProblemFilter } from './http/problem.filter';
import { ReadInterceptor, type PositionWait } from './http/read.interceptor';
import { RouteTable } from './http/route-table';
import { ShapeInterceptor } from './http/shape.interceptor';
import { createValidationPipe } from './http/validation';
import { WriteInterceptor } from './http/write.interceptor';
import type { CommandLog } from './log';
import type { RequestStore } from './requests/request-store';
import { COMMAND_RUNNER, COMMANDS_LOG, REQUEST_STORE } from './tokens';

export interface CommandsParts {
  readonly runner: CommandRunner;
  readonly requests: RequestStore;
  readonly projections: PositionWait;
  readonly log: CommandLog;
}

/**
 * The HTTP plumbing for the whole application. `PROJECTION_HOST`, `REQUEST_STORE` and `COMMANDS_LOG` come from a global
 * module, or from `register`, which takes them as they are.
 */
@Global()
@Module({
  providers: [
    RouteTable,
    OnceByKey,
    { provide: APP_FILTER, useClass: ProblemFilter },
    // In this order: shape before anything looks inside, then what a write or a read needs.
    { provide: APP_INTERCEPTOR, useClass: ShapeInterceptor },
    { provide: APP_INTERCEPTOR, useClass: WriteInterceptor },
    { provide: APP_INTERCEPTOR, useClass: ReadInterceptor },
    { provide: APP_PIPE, useFactory: createValidationPipe },
  ],
})
export class CommandsModule implements NestModule {
  constructor(@Inject(RouteTable) private readonly routes: RouteTable) {}

  /** Nest calls this before it routes the controllers. */
  configure(): void {
    this.routes.attach();
  }

  static register({ runner, requests, projections, log }: CommandsParts): DynamicModule {
    return {
      module: CommandsModule,
      global: true,
      providers: [
        { provide: COMMAND_RUNNER, useValue: runner },
        { provide: REQUEST_STORE, useValue: requests },
        { provide: PROJECTION_HOST, useValue: projections },
        { provide: COMMANDS_LOG, useValue: log },
      ],
      exports: [COMMAND_RUNNER, COMMANDS_LOG],
    };
  }
}
