import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthenticationGuard } from './authentication/authentication.guard';
import { createAuthenticator, type Authenticator, type OidcConfig } from './authentication/authenticator';
import { fixtureOrganisations } from './organisations/fixture-organisations';
import type { Organisations } from './organisations/organisations';
import { accessPolicy } from './policy/access-policy';
import type { RoleSource } from './role-source';
import { ACCESS_POLICY, AUTHENTICATOR, ORGANISATIONS, ROLE_SOURCE } from './tokens';

/**
 * Wiring of this room: the guard before every route, the policy, the organisations. `ROLE_SOURCE` comes from room
 * `staff`, which reads it from the log.
 */
@Module({})
export class AccessModule {
  /** @param authenticator in place of the issuer's tokens: for the demo, which is played where nobody can sign in. */
  static register(
    oidc: OidcConfig,
    organisations: Organisations = fixtureOrganisations,
    authenticator?: Authenticator,
  ): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      providers: [
        { provide: ORGANISATIONS, useValue: organisations },
        { provide: ACCESS_POLICY, useValue: accessPolicy },
        {
          provide: AUTHENTICATOR,
          inject: [ROLE_SOURCE],
          useFactory: (roles: RoleSource) => authenticator ?? createAuthenticator(oidc, organisations, roles),
        },
        { provide: APP_GUARD, useClass: AuthenticationGuard },
      ],
      exports: [ORGANISATIONS, ACCESS_POLICY, AUTHENTICATOR],
    };
  }
}
