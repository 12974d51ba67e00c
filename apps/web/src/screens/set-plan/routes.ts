import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'plan-vaststellen', lazy: async () => ({ Component: (await import('./set-plan')).SetPlan }) },
  {
    path: 'plan-vaststellen/:what',
    lazy: async () => ({ Component: (await import('./set-plan-action')).SetPlanAction }),
  },
  { path: 'plan-afdrukken', lazy: async () => ({ Component: (await import('./print-plan')).PrintPlan }) },
];
