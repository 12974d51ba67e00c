import type { RouteObject } from 'react-router';

export const topRoutes: RouteObject[] = [
  { path: 'zoeken', lazy: async () => ({ Component: (await import('./search')).Search }) },
  { path: 'zoeken/concepten', lazy: async () => ({ Component: (await import('../drafts/drafts')).Drafts }) },
  { path: 'melden', lazy: async () => ({ Component: (await import('./register')).Register }) },
  { path: 'melden/:personId', lazy: async () => ({ Component: (await import('./report')).Report }) },
];
