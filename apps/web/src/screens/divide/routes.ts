import type { RouteObject } from 'react-router';

export const topRoutes: RouteObject[] = [
  { path: 'verdelen', lazy: async () => ({ Component: (await import('./divide-tasks')).DivideTasks }) },
  { path: 'verdelen/zaken', lazy: async () => ({ Component: (await import('./offer-cases')).OfferCases }) },
  {
    path: 'verdelen/zaken/:bulkId',
    lazy: async () => ({ Component: (await import('./bulk-result')).BulkResult }),
  },
];
