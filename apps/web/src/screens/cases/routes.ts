import type { RouteObject } from 'react-router';

export const topRoutes: RouteObject[] = [
  { path: 'zaken', lazy: async () => ({ Component: (await import('./cases')).Cases }) },
];
