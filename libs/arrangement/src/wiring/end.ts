import type { Provider, Type } from '@nestjs/common';

/** Result, closing and reopening. */
export const END_CONTROLLERS: Type[] = [];
export const END_PROVIDERS: Provider[] = [];
