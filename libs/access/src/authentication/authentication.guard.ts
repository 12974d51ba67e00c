import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { UnauthenticatedError } from '../errors';
import { AUTHENTICATOR } from '../tokens';
import type { Authenticator } from './authenticator';
import { PUBLIC_ROUTE, type AuthenticatedRequest } from './decorators';

/** One token, no spaces inside; longer than any header a server accepts is refused before it is parsed. */
const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;
const TOKEN_LENGTH_MAX = 8_192;

/** Guards every route unless it says `@Public()`. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open === true) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    request.principal = await this.authenticator.authenticate(bearerToken(request.headers.authorization));
    return true;
  }
}

/** @throws UnauthenticatedError when the header is missing or holds no bearer token. */
export function bearerToken(header: string | undefined): string {
  if (header === undefined) throw new UnauthenticatedError('token-missing');
  const token = BEARER.exec(header)?.[1];
  if (token === undefined || token.length > TOKEN_LENGTH_MAX) throw new UnauthenticatedError('token-invalid');
  return token;
}
