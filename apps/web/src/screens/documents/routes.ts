import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'documenten', lazy: async () => ({ Component: (await import('./documents-tab')).DocumentsTab }) },
  {
    path: 'documenten/toevoegen',
    lazy: async () => ({ Component: (await import('./add-document')).AddDocument }),
  },
  {
    path: 'documenten/:what',
    lazy: async () => ({ Component: (await import('./document-action')).DocumentAction }),
  },
];
