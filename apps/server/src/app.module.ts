import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { AccessModule, type Authenticator, type OidcConfig } from '@meereis/access';
import { ArrangementModule, DESK, DraftSubmissionModule } from '@meereis/arrangement';
import { CatalogueModule, POLICY_DATA } from '@meereis/catalogue';
import { COMMAND_RUNNER, COMMANDS_LOG, CommandsModule, LIMITS, REQUEST_STORE } from '@meereis/commands';
import { DOCUMENT_STORE, VIRUS_SCANNER } from '@meereis/documents';
import { EVENT_REGISTRY, EVENT_STORE } from '@meereis/event-store';
import { BUSINESS_CLOCK, WALL_CLOCK } from '@meereis/kernel';
import { EVENT_CODEC, PERSON_INDEX } from '@meereis/privacy';
import { PROJECTION_HOST, READ_DATABASE } from '@meereis/projections';
import { CashierModule } from '@meereis/cashier';
import { RegistersModule } from '@meereis/registers';
import type { Engine, Runtime } from '@meereis/runtime';
import { StaffModule } from '@meereis/staff';
import type { Logger } from 'pino';
import { Announcements } from './event-stream/announcements.service';
import { EventStreamController, STREAMS_MAX } from './event-stream/event-stream.controller';
import { HealthController } from './health/health.controller';
import { OpenApiController, PublishedDocument } from './openapi/openapi.controller';
import { Shutdown } from './shutdown';
import { Lags } from './telemetry/lags';

export interface AppParts {
  readonly runtime: Runtime;
  readonly engine: Engine;
  readonly oidc: OidcConfig;
  /** In place of the issuer's tokens. */
  readonly authenticator?: Authenticator;
  readonly shutdown: Shutdown;
  readonly published: PublishedDocument;
  readonly lags: Lags;
  readonly log: Logger;
}

/** The ports of all rooms, by token: made before Nest starts, so that wiring hides no opening or closing. */
function portsOf({ runtime, engine, shutdown, published, lags, log }: AppParts): Provider[] {
  const values: readonly (readonly [
    symbol | typeof Shutdown | typeof PublishedDocument | typeof Lags,
    unknown,
  ])[] = [
    [WALL_CLOCK, runtime.wallClock],
    [BUSINESS_CLOCK, engine.businessClock],
    [EVENT_STORE, runtime.store],
    [EVENT_REGISTRY, runtime.registry],
    [EVENT_CODEC, runtime.codec],
    [PERSON_INDEX, runtime.personIndex],
    [READ_DATABASE, runtime.readDatabase],
    [PROJECTION_HOST, runtime.projections],
    [COMMAND_RUNNER, engine.runner],
    [REQUEST_STORE, engine.requests],
    [LIMITS, engine.limits],
    [DESK, engine.desk],
    [DOCUMENT_STORE, engine.documents],
    ...(engine.virusScanner === undefined ? [] : [[VIRUS_SCANNER, engine.virusScanner] as const]),
    [POLICY_DATA, engine.policyData],
    [COMMANDS_LOG, log],
    [Shutdown, shutdown],
    [PublishedDocument, published],
    [Lags, lags],
  ];
  return values.map(([provide, useValue]) => ({ provide, useValue }));
}

@Global()
@Module({})
export class PortsModule {
  static of(parts: AppParts): DynamicModule {
    const providers = portsOf(parts);
    return {
      module: PortsModule,
      providers,
      exports: providers.map((one) => (one as { provide: symbol }).provide),
    };
  }
}

@Module({})
export class AppModule {
  static of(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PortsModule.of(parts),
        AccessModule.register(parts.oidc, parts.engine.organisations, parts.authenticator),
        DraftSubmissionModule,
        CommandsModule,
        StaffModule,
        CatalogueModule,
        RegistersModule,
        ArrangementModule,
        CashierModule,
      ],
      controllers: [HealthController, OpenApiController, EventStreamController],
      providers: [Announcements, { provide: STREAMS_MAX, useValue: parts.runtime.config.streamsMax }],
    };
  }
}
