import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'plan', lazy: async () => ({ Component: (await import('./plan-tab')).PlanTab }) },
  { path: 'plan/:what', lazy: async () => ({ Component: (await import('./plan-action')).PlanAction }) },
  { path: 'onderdelen/:itemId', lazy: async () => ({ Component: (await import('./item-page')).ItemPage }) },
  {
    path: 'onderdelen/:itemId/wijzigen',
    lazy: async () => ({ Component: (await import('./change-item')).ChangeItem }),
  },
  {
    path: 'onderdelen/:itemId/:what',
    lazy: async () => ({ Component: (await import('./item-action')).ItemAction }),
  },
  { path: 'afloop', lazy: async () => ({ Component: (await import('./end-page')).EndPage }) },
  { path: 'afloop/:what', lazy: async () => ({ Component: (await import('./end-action')).EndAction }) },
];
