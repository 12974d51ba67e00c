import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal } from '@meereis/access';
import type { ExpectedRevision } from '@meereis/event-store';
import type { Uuid } from '@meereis/kernel';

/** What the request says about a write, ready to spread into `runner.run({ ...write, … })`. */
export interface WriteContext {
  readonly principal: Principal;
  readonly expected: ExpectedRevision | 'additive';
  readonly commandId: Uuid;
  readonly correlationId: Uuid;
  readonly purpose: string;
}

/** What the request says about a read. */
export interface ReadContext {
  readonly principal: Principal;
  readonly correlationId: Uuid;
  readonly purpose: string;
}

const writes = new WeakMap<object, WriteContext>();
const reads = new WeakMap<object, ReadContext>();

export function keepWrite(request: object, write: WriteContext): void {
  writes.set(request, write);
}

export function keepRead(request: object, read: ReadContext): void {
  reads.set(request, read);
}

function kept<Kept>(shelf: WeakMap<object, Kept>, context: ExecutionContext, route: string): Kept {
  const found = shelf.get(context.switchToHttp().getRequest<object>());
  if (found === undefined) throw new Error(`${context.getHandler().name} has no @${route}.`);
  return found;
}

/** The write of this request; the route must carry `@WriteRoute`. */
export const Write = createParamDecorator((_: unknown, context: ExecutionContext) =>
  kept(writes, context, 'WriteRoute'),
);

/** The read of this request; the route must carry `@ReadRoute`. */
export const Read = createParamDecorator((_: unknown, context: ExecutionContext) =>
  kept(reads, context, 'ReadRoute'),
);
