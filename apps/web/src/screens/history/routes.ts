import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'geschiedenis', lazy: async () => ({ Component: (await import('./history-tab')).HistoryTab }) },
];
