import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'onderdeel-toevoegen', lazy: async () => ({ Component: (await import('./add-item')).AddItem }) },
];
