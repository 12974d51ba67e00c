import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  {
    path: 'overdracht-aanbieden',
    lazy: async () => ({ Component: (await import('./offer-handover')).OfferHandover }),
  },
];
