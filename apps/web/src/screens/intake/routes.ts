import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'intake', lazy: async () => ({ Component: (await import('./intake')).Intake }) },
  { path: 'intake/:what', lazy: async () => ({ Component: (await import('./intake-action')).IntakeAction }) },
];
