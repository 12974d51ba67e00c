import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'persoon', lazy: async () => ({ Component: (await import('./person-page')).PersonPage }) },
  {
    path: 'persoon/koppelen',
    lazy: async () => ({ Component: (await import('./link-dossiers')).LinkDossiers }),
  },
  {
    path: 'persoon/:what',
    lazy: async () => ({ Component: (await import('./person-action')).PersonAction }),
  },
];
