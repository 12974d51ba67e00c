import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Principal } from '../principal';
import { UnauthenticatedError } from '../errors';

export const PUBLIC_ROUTE = 'meereis:public-route';

/** Opens a route to everybody. Without it a route asks for a token: forgetting it denies. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);

/** What the guard leaves on the request. */
export interface AuthenticatedRequest {
  readonly headers: { readonly authorization?: string };
  principal?: Principal;
}

/** Who asks, as the guard found. @throws UnauthenticatedError on a public route without a principal. */
export function principalOf(request: AuthenticatedRequest): Principal {
  if (request.principal === undefined) throw new UnauthenticatedError('token-missing');
  return request.principal;
}

/** The account that asks, with the roles in force now. */
export const CurrentPrincipal = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  principalOf(context.switchToHttp().getRequest<AuthenticatedRequest>()),
);
