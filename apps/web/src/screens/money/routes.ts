import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'geld', lazy: async () => ({ Component: (await import('./money-tab')).MoneyTab }) },
];
