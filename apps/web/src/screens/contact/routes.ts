import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'contact', lazy: async () => ({ Component: (await import('./contact-tab')).ContactTab }) },
  { path: 'contact/nieuw', lazy: async () => ({ Component: (await import('./new-contact')).NewContact }) },
  {
    path: 'contact/:what',
    lazy: async () => ({ Component: (await import('./contact-action')).ContactAction }),
  },
];
