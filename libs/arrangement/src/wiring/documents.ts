import type { Provider, Type } from '@nestjs/common';

/** Files of the case. */
export const DOCUMENTS_CONTROLLERS: Type[] = [];
export const DOCUMENTS_PROVIDERS: Provider[] = [];
